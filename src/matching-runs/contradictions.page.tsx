import type { ContradictionMember, Relaxation } from '@ipraktik/matching';
import { PostButton } from '../kit/button.tsx';
import type { Html } from '../kit/html.ts';
import { inLanguage } from '../kit/language.ts';
import { Notice } from '../kit/notice.tsx';
import { Table } from '../kit/table.tsx';
import type { View } from '../kit/view.ts';
import { QUESTION_SLUGS } from '../sign-ups/question.ts';
import { signUpUrls } from '../sign-ups/sign-up.ts';
import type { Hold } from './hold.ts';
import { numberText } from './match-run.page.tsx';
import { matchRunUrls, type WholeRun } from './match-run.ts';
import { contradictionsTexts } from './contradictions.texts.ts';
import { holdTexts } from './hold.texts.ts';
import { runTexts } from './run.texts.ts';
import { nameIn, type Participants } from './participant.ts';

interface ContradictionProps {
  readonly view: View;
  readonly run: WholeRun;
  /** What the office holds now. */
  readonly holds: readonly Hold[];
  readonly people: Participants;
}

/** Everything that could be lifted, each with what can be reached without it; runs of before that was told have no more. */
const relaxationsOf = ({ run: { calculated } }: ContradictionProps): readonly Relaxation[] => {
  if (calculated?.result.status !== 'infeasible') return [];
  const untold = calculated.result.reasons.flatMap((contradiction) =>
    contradiction.members.map((lifted): Relaxation => ({ contradiction, lifted })),
  );
  return calculated.relaxations ?? untold;
};

/** Nothing is possible: what contradicts what, what lifting each of it brings, and where that is done. */
export const Contradictions = (props: ContradictionProps): Html => {
  const { lang } = props.view;
  const t = contradictionsTexts(lang);
  const holdWords = holdTexts(lang);
  const all = relaxationsOf(props);
  const words = [...new Set(all.map(({ contradiction }) => contradiction.words))];
  return (
    <>
      <Notice kind="important">
        <p>{t.infeasible}</p>
      </Notice>
      <Table
        lang={lang}
        caption={t.contradiction}
        isCaptionHidden
        columns={[
          { label: t.canLift },
          { label: t.contradiction },
          { label: t.thenReached },
          { label: holdWords.lift },
        ]}
        rows={all.map(({ contradiction, lifted, ...outcome }) => ({
          cells: [
            <Member {...props} lifted={lifted} />,
            `${words.indexOf(contradiction.words) + 1}. ${t.contradictions[contradiction.code]}`,
            reachedText(props, outcome),
            <Lift {...props} lifted={lifted} />,
          ],
        }))}
        empty=""
      />
    </>
  );
};

const reachedText = (
  { view: { lang } }: ContradictionProps,
  outcome: Pick<Relaxation, 'status' | 'objective'>,
): string => {
  const t = contradictionsTexts(lang);
  const runWords = runTexts(lang);
  const { status, objective } = outcome;
  if (status === undefined) return t.thenUntold;
  if (!objective) return t.thenOthersRemain;
  const reached = runWords.bestIs(
    objective.priority,
    objective.placed,
    objective.hosts,
    numberText(objective.fit, lang),
  );
  return status === 'optimal' ? reached : t.atLeast(reached);
};

type About = ContradictionProps & { lifted: ContradictionMember };

/** The pin, ban or minimum in words. */
const Member = ({ view, people, lifted }: About): Html => {
  const t = contradictionsTexts(view.lang);
  const holdWords = holdTexts(view.lang);
  const host = <span translate="no">{nameIn(people, lifted.host)}</span>;
  if (lifted.kind === 'minimum')
    return (
      <>
        {t.itsMinimum}: {host}
      </>
    );
  return (
    <>
      {lifted.kind === 'pin' ? holdWords.pinned : holdWords.banned}:{' '}
      <span translate="no">{nameIn(people, lifted.intern)}</span> – {host}
    </>
  );
};

/** A pin or ban has the button that lifts it, a minimum the way to the host's answer. */
const Lift = ({ view: { lang }, run, holds, people, lifted }: About): Html => {
  const t = contradictionsTexts(lang);
  const holdWords = holdTexts(lang);
  const host = nameIn(people, lifted.host);
  if (lifted.kind === 'minimum') {
    const answer = signUpUrls.answerInOffice(lifted.host, QUESTION_SLUGS.seats);
    return (
      <a href={inLanguage(lang, answer)}>
        {t.changeMinimum}
        <span class="sr-only" translate="no">{` ${host}`}</span>
      </a>
    );
  }
  const hold = holds.find(
    (one) => one.kind === lifted.kind && one.intern === lifted.intern && one.host === lifted.host,
  );
  if (!hold) return <>{t.isLifted}</>;
  return (
    <PostButton kind="quiet" action={inLanguage(lang, matchRunUrls.lift(hold.id))} fields={{ back: run.id }}>
      {holdWords.lift}
      <span class="sr-only" translate="no">{` ${nameIn(people, lifted.intern)} – ${host}`}</span>
    </PostButton>
  );
};
