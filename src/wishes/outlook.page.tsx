import { momentIn } from '../kit/dates.ts';
import type { Html } from '../kit/html.ts';
import { inLanguage, type Lang } from '../kit/language.ts';
import { reasonTexts } from '../matching-runs/reason.texts.ts';
import { type Question, questionUrl } from '../sign-ups/question.ts';
import type { SignUp } from '../sign-ups/sign-up.ts';
import { field } from '../workplaces/fields.ts';
import type { InternOutlook, ReadOutlook, RoomyOpening, SignUpOutlook } from './outlook.ts';
import { crowdOf, sayable } from './outlook.rules.ts';
import { outlookTexts } from './outlook.texts.ts';

interface OutlookProps {
  readonly lang: Lang;
  readonly signUp: Pick<SignUp, 'id' | 'role' | 'savedAt'>;
  readonly timeZone: string;
  /** Null until the first calculation after the sign-up. */
  readonly read: ReadOutlook | null;
}

/** How a match looks for somebody while answers can be changed: in words, and what a change would open. */
export const OutlookSection = (props: OutlookProps): Html => {
  const { lang, signUp, read } = props;
  const t = outlookTexts(lang);
  if (read === null)
    return (
      <>
        <h2>{t.title}</h2>
        <p>{signUp.role === 'host' ? t.noneHost : t.none}</p>
      </>
    );
  const { outlook, readAt } = read;
  return (
    <>
      <h2>{t.title}</h2>
      {outlook.role === 'host' ? <p>{t.interns(sayable(outlook.interns))}</p> : <Hosts lang={lang} outlook={outlook} />}
      <Opens lang={lang} signUp={signUp} outlook={outlook} />
      <p class="soft">
        {t.readAt(momentIn(readAt, props.timeZone, lang))} {signUp.savedAt > readAt && t.changedSince}
      </p>
    </>
  );
};

const Hosts = ({ lang, outlook }: { lang: Lang; outlook: InternOutlook }): Html => {
  const t = outlookTexts(lang);
  const { hosts, people, wanted } = outlook;
  return (
    <>
      <p>
        {(people > 1 ? t.hostsPair : t.hosts)(sayable(hosts))} {hosts > 0 && t.crowd[crowdOf(outlook)]}
      </p>
      {wanted.length > 0 && (
        <ul>
          {wanted.map((one) => (
            <li>
              {t.field(field(one.field)[lang], sayable(one.hosts))}
              {one.hosts > 0 && `, ${t.fieldCrowd[crowdOf(one)]}`}
            </li>
          ))}
        </ul>
      )}
    </>
  );
};

/** The question whose answer the change is of. */
const QUESTION: Readonly<Record<RoomyOpening['change'], (role: SignUp['role']) => Question>> = {
  'any-field': () => 'interests',
  'add-field': (role) => (role === 'host' ? 'fields' : 'interests'),
  'any-region': () => 'where',
  'add-region': () => 'where',
  'own-organisation': () => 'where',
  'all-days': () => 'days',
  'add-day': () => 'days',
  'min-days': () => 'days',
  'max-days': () => 'days',
  seats: () => 'seats',
};

const Opens = (props: Pick<OutlookProps, 'lang' | 'signUp'> & { outlook: SignUpOutlook }): Html => {
  const { lang, signUp, outlook } = props;
  const t = outlookTexts(lang);
  const isPair = outlook.role === 'intern' && outlook.people > 1;
  if (outlook.openings.length === 0) return <p>{isPair ? t.nothingOfYours : t.nothingOpens}</p>;
  return (
    <>
      <h3>{t.opens}</h3>
      <p>{signUp.role === 'host' ? t.opensTextHost : t.opensText}</p>
      <ul>
        {outlook.openings.map((opening) => (
          <li>
            <a href={inLanguage(lang, questionUrl(signUp.id, QUESTION[opening.change](signUp.role)))}>
              {reasonTexts(lang).wouldOpen(opening, outlook.role)}
            </a>
            {opening.hasRoom && ` ${t.room}`}
            {opening.takesBoth === true && ` ${t.both}`}
          </li>
        ))}
      </ul>
    </>
  );
};
