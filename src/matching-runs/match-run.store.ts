import type { Explanation, Instance, Objective, Relaxation, Result } from '@ipraktik/matching';
import { sql as raw } from 'kysely';
import type { Database, Sql } from '../platform/database.ts';
import { packed, unpacked } from './canonical.ts';
import type { Calculated, InFigures, MatchRun, MatchRunFailure, ProgressStep, WholeRun } from './match-run.ts';

/** Beats measure a machine, so they go by the database's clock: the demo's jumps over months. */
const databaseNow = raw<Date>`now()`;

export interface NewRun {
  readonly id: string;
  readonly round: string;
  readonly instance: Instance;
  readonly sha256: string;
  readonly engine: string;
  readonly startedBy: string;
  readonly now: Date;
}

/** Stores a run with the next number of its round, which the caller has locked. Answers the number. */
export const insertRun = async (sql: Sql, run: NewRun): Promise<number> => {
  const { number } = await sql
    .insertInto('match_runs')
    .values((row) => ({
      id: run.id,
      round_id: run.round,
      number: row
        .selectFrom('match_runs')
        .select(({ fn }) => raw<number>`coalesce(${fn.max('number')}, 0) + 1`.as('next'))
        .where('round_id', '=', run.round),
      state: 'running',
      instance: packed(run.instance),
      instance_sha256: run.sha256,
      seed: run.instance.policy?.seed ?? 0,
      policy: JSON.stringify({ priority: run.instance.policy?.priority ?? 'workplace' }),
      engine: run.engine,
      started_by: run.startedBy,
      started_at: run.now,
      beat_at: databaseNow,
    }))
    .returning('number')
    .executeTakeFirstOrThrow();
  return number;
};

/** Whether a calculation of the round is under way. */
export const runningIn = async (sql: Sql, round: string): Promise<boolean> => {
  const row = await sql
    .selectFrom('match_runs')
    .select('id')
    .where('round_id', '=', round)
    .where('state', '=', 'running')
    .executeTakeFirst();
  return row !== undefined;
};

/** Takes up a run that nobody has taken up before; nothing when it is over or in, or was in, another's hands. */
export const takeUp = async (sql: Sql, id: string, now: Date): Promise<Instance | undefined> => {
  const row = await sql
    .updateTable('match_runs')
    .set({ taken_up_at: now, beat_at: databaseNow })
    .where('id', '=', id)
    .where('state', '=', 'running')
    .where('taken_up_at', 'is', null)
    .returning('instance')
    .executeTakeFirst();
  return row && (unpacked(row.instance) as Instance);
};

/** Says that the calculation is alive and how far it is. Answers whether it should stop or is over. */
export const beat = async (
  db: Database,
  id: string,
  progress: readonly ProgressStep[],
): Promise<'go-on' | 'stop' | 'over'> => {
  const row = await db
    .updateTable('match_runs')
    .set({ beat_at: databaseNow, progress: JSON.stringify(progress) })
    .where('id', '=', id)
    .where('state', '=', 'running')
    .returning('stop_asked_at')
    .executeTakeFirst();
  if (!row) return 'over';
  return row.stop_asked_at === null ? 'go-on' : 'stop';
};

/** Answers whether somebody calculates it, who will hear; nothing where it is over or was asked before. */
export const askToStop = async (sql: Sql, id: string, now: Date): Promise<{ isTakenUp: boolean } | undefined> => {
  const row = await sql
    .updateTable('match_runs')
    .set({ stop_asked_at: now })
    .where('id', '=', id)
    .where('state', '=', 'running')
    .where('stop_asked_at', 'is', null)
    .returning('taken_up_at')
    .executeTakeFirst();
  return row && { isTakenUp: row.taken_up_at !== null };
};

export type RunEnd =
  | { readonly state: 'done'; readonly calculated: Calculated }
  | { readonly state: 'cancelled' }
  | { readonly state: 'failed'; readonly failure: MatchRunFailure };

/** Ends a running run, once: whoever comes second changes nothing and is answered false. */
export const endRun = async (
  sql: Sql,
  id: string,
  end: RunEnd & { readonly now: Date; readonly progress?: readonly ProgressStep[]; readonly tookMs?: number },
): Promise<boolean> => {
  const rows = await sql
    .updateTable('match_runs')
    .set({
      state: end.state,
      finished_at: end.now,
      ...(end.progress ? { progress: JSON.stringify(end.progress) } : {}),
      ...(end.tookMs === undefined ? {} : { took_ms: end.tookMs }),
      ...(end.state === 'failed' ? { failure: end.failure } : {}),
      ...(end.state === 'done' ? columnsOf(end.calculated) : {}),
    })
    .where('id', '=', id)
    .where('state', '=', 'running')
    .returning('id')
    .execute();
  return rows.length > 0;
};

/** Where nothing is possible, the explanation is the ways out. */
const columnsOf = ({ result, explanation, report, relaxations }: Calculated) => ({
  status: result.status,
  result: packed(result),
  ...(result.status === 'infeasible'
    ? { explanation: relaxations && packed(relaxations) }
    : {
        objective: JSON.stringify(result.objective),
        bound: JSON.stringify(result.bound),
        explanation: packed(explanation),
        report: report && packed(report),
      }),
});

/** Runs whose worker has been silent for so long that it is lost. What nobody has taken up yet is only waiting. */
export const silentRuns = async (sql: Sql, seconds: number): Promise<string[]> => {
  const rows = await sql
    .selectFrom('match_runs')
    .select('id')
    .where('state', '=', 'running')
    .where('taken_up_at', 'is not', null)
    .where('beat_at', '<', raw<Date>`now() - make_interval(secs => ${seconds})`)
    .forUpdate()
    .skipLocked()
    .execute();
  return rows.map(({ id }) => id);
};

const small = (db: Database | Sql) =>
  db
    .selectFrom('match_runs')
    .innerJoin('persons', 'persons.id', 'match_runs.started_by')
    .select([
      'match_runs.id',
      'round_id',
      'number',
      'state',
      'instance_sha256',
      'seed',
      'policy',
      'engine',
      'persons.name',
      'persons.email',
      'started_at',
      'finished_at',
      'took_ms',
      'taken_up_at',
      'stop_asked_at',
      'progress',
      'objective',
      'bound',
      'status',
      'failure',
    ]);
type SmallRow = Awaited<ReturnType<ReturnType<typeof small>['executeTakeFirstOrThrow']>>;

const runOf = (row: SmallRow): MatchRun => ({
  id: row.id,
  round: row.round_id,
  number: row.number,
  state: row.state,
  sha256: row.instance_sha256,
  seed: row.seed,
  priority: (row.policy as { priority: MatchRun['priority'] }).priority,
  engine: row.engine,
  startedBy: row.name || row.email,
  startedAt: row.started_at,
  finishedAt: row.finished_at,
  tookMs: row.took_ms,
  isStopping: row.stop_asked_at !== null,
  isWaiting: row.state === 'running' && row.taken_up_at === null,
  progress: row.progress as ProgressStep[],
  objective: row.objective as Objective | null,
  bound: row.bound as Objective | null,
  status: row.status,
  failure: row.failure,
});

/** The runs of a round, the newest first. */
export const runsOf = async (db: Database | Sql, round: string): Promise<MatchRun[]> =>
  (await small(db).where('round_id', '=', round).orderBy('number', 'desc').execute()).map(runOf);

/** A run with its instance and what came out of it. */
export const wholeRun = async (db: Database | Sql, id: string): Promise<WholeRun | null> => {
  const row = await small(db)
    .select(['instance', 'result', 'explanation', 'report'])
    .where('match_runs.id', '=', id)
    .executeTakeFirst();
  if (!row) return null;
  const { instance, result, explanation, report } = row;
  const explained = explanation && unpacked(explanation);
  const isInfeasible = row.status === 'infeasible';
  const calculated = result && {
    result: unpacked(result) as Result,
    explanation: isInfeasible ? null : (explained as Explanation | null),
    report: report && (unpacked(report) as InFigures),
    relaxations: isInfeasible ? (explained as readonly Relaxation[] | null) : null,
  };
  return { ...runOf(row), instance: unpacked(instance) as Instance, calculated };
};
