import type { Html } from '../kit/html.ts';
import { inLanguage, type Lang } from '../kit/language.ts';
import { Notice } from '../kit/notice.tsx';
import { stayTexts } from '../matching-runs/stay.texts.ts';
import type { Round, Weekday } from '../rounds/round.ts';
import { bothRolesTexts } from './both-roles.texts.ts';
import { deputyUrls } from './deputy.ts';
import type { ShownVisit } from './shown-visit.ts';

/**
 * To who is on the host's side and a guest on the same days: that they are, before they say yes and until it begins. Where
 * a deputy is a guest is nobody else's to know.
 */
export const BothRolesNotice = ({
  visit: { both, round, isDeputy },
  lang,
}: {
  visit: ShownVisit;
  lang: Lang;
}): Html => {
  if (both === null) return <></>;
  if (isDeputy) return <DeputyAwayNotice days={both.days} round={round} lang={lang} />;
  const t = bothRolesTexts(lang);
  const advice = t[both.hasDeputy ? 'there' : 'none'];
  return (
    <div class="no-print">
      <Notice>
        <p>
          {t.both(stayTexts(lang).long(both.days, round))} {advice.text}{' '}
          <a href={inLanguage(lang, deputyUrls.mine(both.host))}>{advice.way}</a>
        </p>
      </Notice>
    </div>
  );
};

/** To a deputy themselves, as they are asked and where they stand in; nothing while they are away on none of the days. */
export const DeputyAwayNotice = (props: { days: readonly Weekday[]; round: Round; lang: Lang }): Html => {
  const { days, round, lang } = props;
  if (days.length === 0) return <></>;
  return (
    <div class="no-print">
      <Notice>
        <p>{bothRolesTexts(lang).deputy(stayTexts(lang).long(days, round))}</p>
      </Notice>
    </div>
  );
};
