import type { Row } from "./row.ts";

const edema = "macular edema|dme|csme|csdme|cidme|ci dme|center involving dme|edema|cme";
const grades = [
  ["mild", "2"],
  ["moderate", "3"],
  ["severe", "4"],
] as const;

type Variants = Readonly<Record<string, string>>;

/** Nonproliferative: by grade and edema, first what stands beside the name, then what its statement has. */
function graded(asked: string): Variants {
  const beside = grades.flatMap(([grade, digit]) => [
    [`${asked}${grade} + ${edema}`, `#dm:3${digit}1{1,2,3,9}`],
    [`${asked}${grade}`, `#dm:3${digit}9{1,2,3,9}`],
  ]);
  const within = grades.flatMap(([grade, digit]) => [
    [`${asked}&${grade} + &${edema}`, `#dm:3${digit}1{1,2,3,9}`],
    [`${asked}&${grade}`, `#dm:3${digit}9{1,2,3,9}`],
  ]);
  return Object.fromEntries([...beside, ...within]);
}

const proliferative = (sign: string): Variants => ({
  [`${sign}combined|rhegmatogenous + ${sign}traction|tractional|trd`]: "#dm:354{1,2,3,9}",
  [`${sign}traction|tractional|trd + ${sign}macula off|involving macula|macula involving|macular involvement|macula involved`]:
    "#dm:352{1,2,3,9}",
  [`${sign}traction|tractional|trd`]: "#dm:353{1,2,3,9}",
  [`${sign}${edema}`]: "#dm:351{1,2,3,9}",
  [`${sign}stable|quiescent|regressed|inactive`]: "#dm:355{1,2,3,9}",
});

/** Diabetic retinopathy by kind, grade, edema and eye; the combination rule adds the diabetes. */
export const retinopathy: readonly Row[] = [
  [
    "pdr|proliferative diabetic retinopathy|proliferative retinopathy|proliferative dr|quiescent pdr|high risk pdr|hr pdr",
    "#dm:359{1,2,3,9}",
    { ...proliferative(""), ...proliferative("&") },
  ],
  [
    "npdr|nonproliferative retinopathy|nonproliferative diabetic retinopathy|non proliferative diabetic retinopathy|nonproliferative dr|non proliferative dr|background diabetic retinopathy|diabetic background retinopathy|bdr",
    "#dm:329{1,2,3,9}",
    { ...graded(""), [edema]: "#dm:321{1,2,3,9}", [`&${edema}`]: "#dm:321{1,2,3,9}" },
  ],
  [
    "diabetic retinopathy|background retinopathy|retinopathy due to diabetes",
    "#dm:319",
    {
      ...graded("nonproliferative|non proliferative|background|npdr + "),
      "&proliferative|pdr + &stable": "#dm:355{1,2,3,9}",
      "&proliferative|pdr": "#dm:359{1,2,3,9}",
      ...graded("&npdr|nonproliferative|background|diabetic + "),
      [`&${edema}`]: "#dm:311",
    },
  ],
];
