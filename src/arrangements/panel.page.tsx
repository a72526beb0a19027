import { ButtonLink, PostButton } from '../kit/button.tsx';
import { dayAt } from '../kit/calendar.ts';
import { dueDate, longDate } from '../kit/dates.ts';
import type { Child, Html } from '../kit/html.ts';
import { inLanguage, type Lang } from '../kit/language.ts';
import { wordList } from '../kit/word-list.ts';
import type { Round } from '../rounds/round.ts';
import type { Lack } from '../matching-runs/arranged-pin.ts';
import type { SignUpRole } from '../sign-ups/sign-up.ts';
import { type Arrangement, type ArrangementEnd, type ArrangementSide, arrangementUrls } from './arrangement.ts';
import { missingYeses } from './arrangement.rules.ts';
import { arrangementTexts } from './arrangement.texts.ts';
import { daysInWords } from './days.page.tsx';
import type { Standing } from './standing.ts';
import { withoutYesTexts } from './without-yes.texts.ts';

export interface Shown {
  readonly lang: Lang;
  readonly round: Round;
  readonly isOpen: boolean;
  /** The proposals are out: what was agreed has become a visit or has not. */
  readonly isMatched: boolean;
  /** After the matching: what came to a proposed visit. Null before it. */
  readonly visits: Pick<ReadonlySet<string>, 'has'> | null;
  /** How what all have said yes to stands, by its id. */
  readonly standings: ReadonlyMap<string, Standing>;
}
export type OneShown = Shown & { readonly one: Arrangement; readonly side: ArrangementSide };

export const wordsOf = ({ lang, round, one }: Pick<OneShown, 'lang' | 'round' | 'one'>) => {
  const t = arrangementTexts(lang);
  const { intern, companion } = one.names;
  // Who has not been asked, or not answered, is named to nobody else.
  const fellow = one.hasSaidYes.companion ? companion : t.aColleague;
  return {
    t,
    days: daysInWords(lang, round, one.days),
    guests: wordList(one.signUps.companion === null ? [intern] : [intern, fellow], lang),
  };
};

/** Until when, and for whom one waits. */
export const Waiting = (props: OneShown): Html => {
  const { lang, round, one, side } = props;
  const { t } = wordsOf(props);
  if (one.state !== 'invited') return <></>;
  const day = dueDate(one.answerBy, round.timeZone, lang);
  const missing = missingYeses(one);
  if (missing.includes(side)) return <p>{t.until(day)}</p>;
  const who = missing.map((other) => t.whoIs[other]);
  return (
    <p>
      {t.missing(wordList(who, lang))} {t.waitsUntil(day)}
    </p>
  );
};

/** Yes and no for whoever is asked; taking back for who has said yes. All while sign-up is open. */
export const Presses = (props: OneShown): Html => {
  const { lang, isOpen, one, side } = props;
  const { t, guests } = wordsOf(props);
  if (!isOpen) return <></>;
  const to = (path: string) => inLanguage(lang, path);
  const fields = { invitation: one.id };
  const about = side === 'host' ? guests : one.hostWorkplace;
  const unseen = <span class="sr-only">{about === '' ? one.email : about}</span>;
  if (one.hasSaidYes[side])
    return (
      <PostButton action={to(arrangementUrls.withdraw())} fields={fields} kind="secondary">
        {one.state === 'accepted' ? t.withdrawYes : t.withdraw} {unseen}
      </PostButton>
    );
  // An intern is asked one thing more, on a page of its own.
  if (side === 'intern')
    return (
      <ButtonLink href={to(arrangementUrls.answer(one.id))}>
        {t.intern.toAnswer} {unseen}
      </ButtonLink>
    );
  return (
    <div class="button-row">
      <PostButton action={to(arrangementUrls.accept())} fields={fields}>
        {t.yes} {unseen}
      </PostButton>
      <PostButton action={to(arrangementUrls.decline())} fields={fields} kind="secondary">
        {t.no} {unseen}
      </PostButton>
    </div>
  );
};

/** Invitations that came to nothing, for whoever sent them: with whom, for which days, and how it ended. */
export const Ended = ({
  lang,
  round,
  ends,
}: Pick<Shown, 'lang' | 'round'> & { ends: readonly ArrangementEnd[] }): Html => {
  const { ended: t } = arrangementTexts(lang);
  if (ends.length === 0) return <></>;
  return (
    <>
      <h3>{t.title}</h3>
      <ul>
        {ends.map(({ state, who, days, endedAt, wasPair }) => (
          <li>
            {who === '' ? t.somebody : <span translate="no">{who}</span>} ({daysInWords(lang, round, days)}):{' '}
            {t[state === 'declined' && wasPair ? 'declinedByOne' : state](
              longDate(dayAt(endedAt, round.timeZone), lang),
            )}
          </li>
        ))}
      </ul>
    </>
  );
};

/** Where a sign-up is withdrawn: what people have arranged themselves, and that it ends with it. */
export const EndsWithSignUp = (
  props: Pick<Shown, 'lang' | 'round'> & { role: SignUpRole; arrangements: readonly Arrangement[] },
): Html => (
  <>
    <p>{arrangementTexts(props.lang).endsWith}</p>
    <ul>
      {props.arrangements.map((one) => {
        const { guests, days } = wordsOf({ ...props, one });
        const theirs = props.role === 'host' ? guests : one.hostWorkplace;
        return (
          <li>
            <span translate="no">{theirs === '' ? one.email : theirs}</span> ({days})
          </li>
        );
      })}
    </ul>
  </>
);

/** What was agreed holds, or waits for a seat; and whether it does so on condition that a manager says yes. */
export const Holding = (
  props: Pick<Shown, 'lang' | 'standings'> & { one: Arrangement; reader: SignUpRole; stands: string },
): Html => {
  const { lang, standings, one, reader, stands } = props;
  const how = one.signUps.companion === null ? 'one' : 'pair';
  return (
    <>
      <p>{stands}</p>
      {standings.get(one.id)?.awaitsManager && (
        <p>
          <strong>{withoutYesTexts(lang).awaits[reader][how]}</strong>
        </p>
      )}
    </>
  );
};

/** What stands in the way of it, as one of them reads it; where somebody is not matched, whose manager's yes is missing. */
export const lackInWords = (
  lang: Lang,
  { lack, lacksYes = [] }: { lack: Exclude<Lack, 'seats'>; lacksYes: Standing['lacksYes'] | undefined },
  { signUp, role }: { signUp: string; role: SignUpRole },
): string => {
  const t = withoutYesTexts(lang).lacks;
  if (lack !== 'gone' || lacksYes.length === 0) return arrangementTexts(lang)[role].lack[lack];
  if (role === 'host') return t.guest;
  return lacksYes.includes(signUp) ? t.own : t.fellow;
};

/** What was agreed does not hold as things stand: why, in a sentence of its own. */
export const Lacking = ({ lead, why }: { lead: string; why: Child }): Html => (
  <>
    <p>{lead}</p>
    <p>
      <strong>{why}</strong>
    </p>
  </>
);

/** Before an intern's yes: that the host's seats are taken, and what number in line a yes would give. */
export const NoSeat = ({ lang, line, isPair }: { lang: Lang; line: number; isPair: boolean }): Html => {
  const { full } = arrangementTexts(lang).intern;
  return line === 0 ? (
    <></>
  ) : (
    <p>
      <strong>{full[isPair ? 'pair' : 'one'](line)}</strong>
    </p>
  );
};
