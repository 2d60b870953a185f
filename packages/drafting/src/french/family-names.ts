/** Vietnamese family names, in folded small letters. A name that begins with one needs no other cue. */
const vietnameseFamilyNames = new Set(
  [
    "bui cao chu dang dao dinh doan duong ha ho hoang huynh khuat lam le luong luu mai nghiem ngo nguyen pham phan phung",
    "quach ta tang thai tong tran trinh truong vo vu vuong",
  ].flatMap((line) => line.split(" ")),
);

export const isVietnameseFamilyName = (word: string): boolean => vietnameseFamilyNames.has(word);
