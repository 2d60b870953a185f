/** The records of one kind, sorted by id. Each module that imports them declares the type of its kind. */
declare const records: readonly never[];
export default records;
