import { isErasedAddress } from '../accounts/account.ts';
import { ButtonLink, PostButton } from '../kit/button.tsx';
import { weekdayName } from '../kit/dates.ts';
import { hasErrors, type Errors } from '../kit/errors.ts';
import type { Html } from '../kit/html.ts';
import { inLanguage, type Lang } from '../kit/language.ts';
import { Notice } from '../kit/notice.tsx';
import { Page } from '../kit/page.tsx';
import { Question } from '../kit/question.tsx';
import type { Typed } from '../kit/read-form.ts';
import type { View } from '../kit/view.ts';
import { visitDays, type Weekday } from '../rounds/round.ts';
import { leavingNow } from './break-off.rules.ts';
import { awayFrom, breakOffUrls, UNDER_WAY } from './break-off.ts';
import { breakOffTexts } from './break-off.texts.ts';
import { subjectOf } from './contact-card.page.tsx';
import { LeaveWhy } from './say-no.page.tsx';
import { placementTexts } from './placement.texts.ts';
import { placementUrls } from './placement.ts';
import { Missed } from './visit-facts.page.tsx';
import { ownBreakOff, ownDoer, voiceIn, type ShownPerson, type ShownVisit } from './shown-visit.ts';

/** Before dropping out of a visit that has begun: from when, what follows, why, and the way back. */
export const BreakOffPage = (props: {
  view: View;
  visit: ShownVisit;
  now: Date;
  typed: Typed;
  errors: Errors;
  /** Whether it began only while they were about to call it off. */
  isJustBegun?: boolean;
}): Html => {
  const { view, visit, now, typed, errors } = props;
  const { lang } = view;
  const t = breakOffTexts(lang);
  const { placement, round, mine } = visit;
  const show = inLanguage(lang, placementUrls.show(placement.id));
  const from = awayFrom(placement.days, round, now);
  const follows = t.follows[isCompanionAway(visit) ? 'intern' : voiceIn(visit)];
  return (
    <Page {...view} room="form" title={t.title} hasErrors={hasErrors(errors)}>
      <Question
        lang={lang}
        action={inLanguage(lang, placementUrls.leave(placement.id))}
        errors={errors}
        back={{ href: show, text: placementTexts(lang).backToVisit }}
        heading={t.title}
        intro={
          <>
            <Missed missed={props.isJustBegun ? t.begun : undefined} />
            <p class="lead">{t.lead[voiceIn(visit)](weekdayName(visitDays(round)[from], lang))}</p>
            <ul>
              {follows.map((one) => (
                <li>{one}</li>
              ))}
            </ul>
          </>
        }
        hidden={{ leaving: UNDER_WAY }}
        submit={t.way}
        moreButtons={
          <ButtonLink kind="secondary" href={show}>
            {t.keep[mine.side]}
          </ButtonLink>
        }
      >
        <LeaveWhy lang={lang} side={mine.side} hint={t.whyHint} typed={typed} error={errors.reason} />
      </Question>
    </Page>
  );
};

/** Whether the other of two who travel together has dropped out before: for them nothing goes on. */
const isCompanionAway = ({ mine, guests }: ShownVisit): boolean =>
  mine.side === 'intern' && guests.some(({ signUp, brokenOff }) => signUp !== mine.signUp && brokenOff !== null);

interface NoticeProps {
  readonly visit: ShownVisit;
  readonly now: Date;
  readonly lang: Lang;
}

/** To everybody in the visit: who has dropped out on the way, and to who did, the way back until the last day is over. */
export const BreakOffNotices = ({
  visit,
  now,
  lang,
  of = [visit.host, ...visit.guests],
}: NoticeProps & {
  /** Of whom it is told, where that is not the people of this visit alone. */
  of?: readonly (ShownPerson & { readonly days?: readonly Weekday[] })[];
}): Html => {
  const left = of.filter(({ brokenOff }) => brokenOff !== null);
  if (left.length === 0) return <></>;
  return (
    <div class="no-print">
      {left.map((one) =>
        one.signUp === visit.mine.signUp ? (
          <OwnNotice visit={visit} now={now} lang={lang} />
        ) : (
          <Notice title={breakOffTexts(lang).has.other(subjectOf(one, lang), dayAway(visit, one, lang))}>
            <p>
              {breakOffTexts(lang).known} {canBeWrittenTo(one) && breakOffTexts(lang).write}
            </p>
          </Notice>
        ),
      )}
    </div>
  );
};

/** Whether their address stands here: who has had themselves erased has none, nor has who is not to be reached any more. */
const canBeWrittenTo = ({ contact }: Pick<ShownPerson, 'contact'>): boolean =>
  contact !== null && contact.email !== '' && !isErasedAddress(contact.email);

/** 'onsdag': the first day on which they are away. */
const dayAway = (
  { placement, round }: ShownVisit,
  one: Pick<ShownPerson, 'brokenOff'> & { readonly days?: readonly Weekday[] },
  lang: Lang,
): string => {
  const from = awayFrom(one.days ?? placement.days, round, one.brokenOff?.at ?? new Date(0));
  return weekdayName(visitDays(round)[from], lang);
};

const OwnNotice = ({ visit, now, lang }: NoticeProps): Html => {
  const { placement, round, mine } = visit;
  const brokenOff = ownBreakOff(visit);
  if (!brokenOff) return <></>;
  const t = breakOffTexts(lang);
  const doer = ownDoer(visit, { by: mine.signUp, byDeputy: brokenOff.byDeputy }) ?? 'you';
  return (
    <Notice title={t.has[doer](dayAway(visit, { brokenOff }, lang))}>
      <p>{t.told}</p>
      {['break-off', 'ending'].includes(leavingNow(placement, round, now)) && (
        <PostButton kind="secondary" action={inLanguage(lang, breakOffUrls.takeBack(placement.id))}>
          {t.takeBack[mine.side]}
        </PostButton>
      )}
    </Notice>
  );
};
