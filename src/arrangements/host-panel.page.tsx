import type { Html } from '../kit/html.ts';
import { inLanguage } from '../kit/language.ts';
import { questionUrl } from '../sign-ups/question.ts';
import { type Arrangement, type ArrangementEnd, ARRANGED, arrangementUrls } from './arrangement.ts';
import { arrangementTexts } from './arrangement.texts.ts';
import { Ended, Holding, Lacking, lackInWords, Presses, type Shown, Waiting, wordsOf } from './panel.page.tsx';

type Hosting = Shown & { readonly signUp: string; readonly minGuests: number };

/** On a host's own page: who asks, whom it has invited, who has a seat, who is in line; and the way to invite. */
export const GuestsSection = (
  props: Hosting & { arrangements: readonly Arrangement[]; ends: readonly ArrangementEnd[] },
): Html => {
  const { lang, isOpen, arrangements, ends } = props;
  const t = arrangementTexts(lang);
  if (arrangements.length === 0 && !isOpen && ends.length === 0) return <></>;
  return (
    <>
      <h2 id={ARRANGED}>{t.hostTitle}</h2>
      <div class="entries">
        {arrangements.map((one) => (
          <Guest {...props} one={one} />
        ))}
      </div>
      {isOpen && (
        <p>
          {arrangements.length === 0 && t.hostNone}{' '}
          <a href={inLanguage(lang, arrangementUrls.inviteIntern())}>{t.hostWay}</a>
        </p>
      )}
      {arrangements.length > 0 && !props.isMatched && <p class="soft">{t.host.rule}</p>}
      <Ended {...props} />
    </>
  );
};

const Guest = (props: Hosting & { one: Arrangement }): Html => {
  const { lang, isOpen, one, minGuests } = props;
  const guests = one.signUps.companion === null ? 1 : 2;
  const isAsked = isOpen && one.state === 'invited' && !one.hasSaidYes.host;
  const shown = { ...props, side: 'host' } as const;
  return (
    <section>
      <HowItStands {...props} />
      <Waiting {...shown} />
      {isAsked && guests < minGuests && <p>{arrangementTexts(lang).wantsMore(minGuests)}</p>}
      <Presses {...shown} />
    </section>
  );
};

const HowItStands = (props: Hosting & { one: Arrangement }): Html => {
  const { one, standings } = props;
  const { t, days, guests } = wordsOf(props);
  const from = one.internWorkplace;
  if (one.state === 'invited') {
    if (one.signUps.intern === null) return <p>{t.host.invited(one.email, days)}</p>;
    return <p>{one.hasSaidYes.host ? t.host.agreed(guests, from, days) : t.host.asks(guests, from, days)}</p>;
  }
  if (props.visits) return <p>{t.matched[props.visits.has(one.id) ? 'yes' : 'no'](guests)}</p>;
  const { lack = 'gone', inLine = 0, lacksYes } = standings.get(one.id) ?? {};
  const stands =
    lack === null
      ? t.host.comes(guests, from, days, one.signUps.companion !== null)
      : t.host.waits(guests, from, days, inLine);
  if (lack === null || lack === 'seats') return <Holding {...props} reader="host" stands={stands} />;
  // Once some have seats there are enough of them.
  const hasGuests = [...standings.values()].some((other) => other.lack === null);
  return (
    <>
      <Lacking
        lead={t.host.lacks(guests, from, days)}
        why={lackInWords(props.lang, { lack, lacksYes }, { signUp: props.signUp, role: 'host' })}
      />
      {lack === 'minimum' && !props.isMatched && !hasGuests && <ToHaveEnough {...props} />}
    </>
  );
};

/** What a host that lacks a guest can do: something itself while sign-up is open, after that through the office. */
const ToHaveEnough = ({ lang, round, isOpen, signUp }: Hosting): Html => {
  const t = arrangementTexts(lang).host.enough;
  const { email } = round.organiser;
  if (!isOpen)
    return (
      <p>
        {t.closed} <a href={`mailto:${email}`}>{email}</a>
      </p>
    );
  return (
    <p>
      {t.open} <a href={inLanguage(lang, questionUrl(signUp, 'seats'))}>{t.change}</a>
    </p>
  );
};
