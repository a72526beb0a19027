import { ButtonLink, PostButton } from '../kit/button.tsx';
import { deadline } from '../kit/dates.ts';
import type { Html } from '../kit/html.ts';
import { inLanguage, type Lang } from '../kit/language.ts';
import { Notice } from '../kit/notice.tsx';
import type { OwnOrNone } from '../matching-runs/own-or-none.ts';
import { type Arrangement, type ArrangementEnd, ARRANGED, arrangementUrls } from './arrangement.ts';
import { ownHostIn } from './arrangement.rules.ts';
import { arrangementTexts } from './arrangement.texts.ts';
import type { Finder } from './finder.ts';
import {
  Ended,
  Holding,
  Lacking,
  lackInWords,
  NoSeat,
  type OneShown,
  Presses,
  type Shown,
  Waiting,
  wordsOf,
} from './panel.page.tsx';

/** On an intern's own page: their own host and how that stands, hosts that invite them, or the way to one. */
export const OwnHostSection = (
  props: Shown & {
    signUp: string;
    arrangements: readonly Arrangement[];
    /** Who of the party wants their own host or none, and whether one can still choose otherwise. */
    ownOrNone: OwnOrNone | null;
    mayChoose: boolean;
    /** Who of the party finds the host; null where we do. */
    finder: Finder | null;
    /** Two travel together. */
    isPair: boolean;
    /** Of each host that invites them, their number in line if they say yes; 0 where there is a seat. */
    lines: ReadonlyMap<string, number>;
    ends: readonly ArrangementEnd[];
  },
): Html => {
  const { lang, isOpen, signUp, arrangements, ownOrNone, finder } = props;
  const t = arrangementTexts(lang);
  const own = ownHostIn(arrangements);
  const asking = arrangements.filter(({ signUps }) => signUps.intern === null);
  const ends = own ? [] : props.ends;
  // Who finds one has until sign-up closes.
  const isOut = !own && ownOrNone !== null && (ownOrNone.isTried || !isOpen) && !props.isMatched;
  const isMine = ownOrNone?.signUp === signUp;
  const isToInvite = finder?.signUp === signUp && (isMine || !isOut);
  if (!own && asking.length === 0 && !isOpen && !isOut && ends.length === 0) return <></>;
  return (
    <>
      <h2 id={ARRANGED}>{t.title}</h2>
      {own && (
        <Own {...props} one={own} side={own.signUps.companion === signUp ? 'companion' : 'intern'} isMine={isMine} />
      )}
      {isOut && <LeftOut {...props} isMine={isMine} />}
      <div class="entries">
        {asking.map((one) => (
          <Asking {...props} one={one} />
        ))}
      </div>
      {!own && isOpen && asking.length === 0 && isToInvite && <ToInvite {...props} isOut={isOut} finder={finder} />}
      {!own && isOpen && (asking.length > 0 || !isToInvite) && (
        <p>
          {asking.length === 0 && !isOut && t.none} <a href={inLanguage(lang, arrangementUrls.invite())}>{t.way}</a>
        </p>
      )}
      {isOpen && props.isPair && ends.some(({ wasPair }) => !wasPair) && <p>{t.intern.asTwo}</p>}
      <Ended {...props} ends={ends} />
    </>
  );
};

/** Who finds their host: by when to invite it, and what comes of it otherwise. */
const ToInvite = (props: Shown & { isOut: boolean; finder: Finder; mayChoose: boolean }): Html => {
  const { lang, round, isOut, finder } = props;
  const t = arrangementTexts(lang);
  return (
    <>
      <p>
        {t.intern.invite(deadline(round.dates.signUpCloses, lang))} {!isOut && t.intern.otherwise[finder.ifNotFound]}
      </p>
      <ButtonLink href={inLanguage(lang, arrangementUrls.invite())}>{t.intern.toInvite}</ButtonLink>
      {finder.ifNotFound === 'not' && !isOut && props.mayChoose && <FindMe lang={lang} word="findMeThen" />}
    </>
  );
};

/** Nothing came of it, and this or none is what they wanted: out of the matching, until they choose otherwise. */
const LeftOut = ({ lang, isMine }: { lang: Lang; isMine: boolean }): Html => {
  const t = arrangementTexts(lang).intern.out;
  return (
    <Notice kind="important" title={t.title}>
      <p>{isMine ? t.mine : t.companions}</p>
      {isMine && <FindMe lang={lang} word="findMe" />}
    </Notice>
  );
};

const FindMe = ({ lang, word }: { lang: Lang; word: 'findMe' | 'findMeThen' }): Html => (
  <PostButton action={inLanguage(lang, arrangementUrls.findMe())} kind="secondary">
    {arrangementTexts(lang).intern[word]}
  </PostButton>
);

const Own = (props: OneShown & { mayChoose: boolean; isMine: boolean }): Html => (
  <>
    {props.one.state === 'accepted' ? <Agreed {...props} /> : <Invited {...props} />}
    <Waiting {...props} />
    {!props.isMatched && <Otherwise {...props} />}
    <Presses {...props} />
  </>
);

/** What comes without it; once sign-up has closed and it does not hold, that this is how it is now. */
const Otherwise = (props: OneShown & { mayChoose: boolean; isMine: boolean }): Html => {
  const { t } = wordsOf(props);
  const { lang, one, side, isOpen, standings, mayChoose } = props;
  if (!isOpen && standings.get(one.id)?.isLeftOut) return <LeftOut {...props} />;
  return (
    <>
      <p class="soft">{t.intern.otherwise[one.otherwise]}</p>
      {one.otherwise === 'not' && side === 'intern' && mayChoose && <FindMe lang={lang} word="findMeThen" />}
    </>
  );
};

const Invited = (props: OneShown): Html => {
  const { one, side } = props;
  const { t, days } = wordsOf(props);
  const where = one.hostWorkplace;
  if (side === 'companion' && !one.hasSaidYes.companion)
    return <p>{t.intern.companionAsked(one.names.intern, where === '' ? one.email : where, days)}</p>;
  if (where === '') return <p>{t.intern.invitedAddress(one.email, days)}</p>;
  return <p>{one.invitedBy === 'host' ? t.intern.wasInvited(where, days) : t.intern.invited(where, days)}</p>;
};

const Agreed = (props: OneShown): Html => {
  const { one, side, standings } = props;
  const { t, days } = wordsOf(props);
  if (props.visits) return <p>{t.matched[props.visits.has(one.id) ? 'yes' : 'no'](one.hostWorkplace)}</p>;
  const { lack = 'gone', inLine = 0, lacksYes } = standings.get(one.id) ?? {};
  const stands =
    lack === null
      ? t.intern.holds(one.hostWorkplace, days, one.signUps.companion !== null)
      : t.intern.inLine(one.hostWorkplace, days, inLine);
  if (lack === null || lack === 'seats') return <Holding {...props} reader="intern" stands={stands} />;
  return (
    <>
      <Lacking
        lead={t.intern.lacks(one.hostWorkplace, days)}
        why={lackInWords(props.lang, { lack, lacksYes }, { signUp: one.signUps[side] ?? '', role: 'intern' })}
      />
      {lack === 'company' && props.isOpen && <p>{t.intern.inviteAgain}</p>}
    </>
  );
};

/** A host that has invited me. */
const Asking = (props: Shown & { one: Arrangement; isPair: boolean; lines: ReadonlyMap<string, number> }): Html => {
  const { t, days } = wordsOf(props);
  const { names, hostWorkplace } = props.one;
  const shown = { ...props, side: 'intern' } as const;
  return (
    <section>
      <p>{t.intern.asks(names.host, hostWorkplace, days)}</p>
      <NoSeat {...props} line={props.lines.get(props.one.id) ?? 0} />
      <Waiting {...shown} />
      <Presses {...shown} />
    </section>
  );
};
