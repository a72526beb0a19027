/** @ipraktik/matching: the whole public face of the engine. Plain data in, plain data out. */
export type { Complaint } from './complaint.ts';
export type { Certificate, CertificateDecision, CertificateLeaf } from './certificate.ts';
export { INSTANCE_FORMAT, WEEK } from './instance.ts';
export type { Ban, Contrast, Day, Host, Instance, Intern, Pin, Policy, PriorityLevel } from './instance.ts';
export { AIMS, RESULT_FORMAT } from './result.ts';
export type {
  Aim,
  Contradiction,
  ContradictionCode,
  ContradictionMember,
  Infeasible,
  Matching,
  Objective,
  Placement,
  Result,
} from './result.ts';
export type { Phase, Progress, SolveOptions } from './progress.ts';
export { validate, type Validation } from './validate.ts';
export { contradictionsIn } from './infeasible.ts';
export { solve } from './solve.ts';
export { judge, type Judgement } from './judge.ts';
export { verify, type Verification } from './verify.ts';
export { explain } from './explain.ts';
export type { Explanation, Fact, Loss, Opening, PlacedReason, UnplacedReason, UnvisitedReason } from './explanation.ts';
export type { Obstacle } from './admissible.ts';
export { compare, type Comparison, type Difference } from './compare.ts';
export { repair } from './repair.ts';
export type { Repair, RepairOptions } from './repair-line.ts';
export { gapRadar, type Gap, type Radar, type RadarOptions } from './gap-radar.ts';
export {
  outlook,
  type HostOutlook,
  type Outlook,
  type OutlookOptions,
  type PartyOutlook,
  type Wanted,
} from './outlook.ts';
export { relaxations, type Relaxation } from './relax.ts';
export { report, type ByReason, type ReportOptions, type RunReport, type Share } from './report.ts';
export { blockingPairs, type Blocking, type BlockingPair } from './blocking.ts';
export { wishPrices, type PriceOptions, type WishPrice } from './wish-prices.ts';
export type { HardWish } from './hard-wish.ts';
export { ENGINE } from './version.ts';
