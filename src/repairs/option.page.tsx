import { PostButton } from '../kit/button.tsx';
import type { Html } from '../kit/html.ts';
import { inLanguage, type Lang } from '../kit/language.ts';
import { Name, Names } from '../matching-runs/participant.page.tsx';
import type { Participants } from '../matching-runs/participant.ts';
import { stayTexts } from '../matching-runs/stay.texts.ts';
import type { Round } from '../rounds/round.ts';
import { peopleIn } from './option.rules.ts';
import { repairUrls, type NewVisit, type Option, type Strand } from './repair.ts';
import { repairTexts } from './repair.texts.ts';

interface OptionsProps {
  readonly lang: Lang;
  readonly round: Round;
  readonly people: Participants;
  readonly menu: string;
  readonly options: readonly Option[];
  /** The host that each agreed visit is at. */
  readonly hostOf: ReadonlyMap<string, string>;
  /** Nobody is asked any more where the round has changed since. */
  readonly mayAsk: boolean;
}

/** The menu: each option in words, who would be asked, and the button that asks them. */
export const Options = (props: OptionsProps): Html => (
  <>
    {props.options.map((option, at) => (
      <OneOption {...props} option={option} at={at} />
    ))}
  </>
);

const OneOption = (props: OptionsProps & { option: Option; at: number }): Html => {
  const { lang, option, at, menu, mayAsk } = props;
  const t = repairTexts(lang);
  const { moved, placed, strands } = option;
  return (
    <>
      <h3>{moved === 0 ? t.option.stay(placed) : t.option.move(moved, placed)}</h3>
      {strands.map((strand) => (
        <OneStrand {...props} strand={strand} />
      ))}
      <p>
        {t.askedAre}: <Names ids={peopleIn(option)} parted=", " people={props.people} lang={lang} />
      </p>
      {mayAsk && (
        <PostButton
          action={inLanguage(lang, repairUrls.ask())}
          kind={at === 0 ? 'primary' : 'secondary'}
          fields={{ menu, option: String(at) }}
        >
          {t.ask(peopleIn(option).length)}
        </PostButton>
      )}
    </>
  );
};

const OneStrand = ({ strand, ...props }: OptionsProps & { strand: Strand }): Html => (
  <>
    <ul>
      {strand.map((visit) => (
        <li>
          <VisitInWords {...props} visit={visit} />
        </li>
      ))}
    </ul>
    {strand.length > 1 && <p class="soft">{repairTexts(props.lang).together}</p>}
  </>
);

/** "Ida flytter fra Byarkivet til Søhuset, man.–ons." */
const VisitInWords = ({ visit, lang, round, people, hostOf }: OptionsProps & { visit: NewVisit }): Html => {
  const t = repairTexts(lang);
  const { host, interns, days, replaces } = visit;
  const from = replaces === null ? undefined : hostOf.get(replaces);
  return (
    <>
      <Names ids={interns} parted={t.and} people={people} lang={lang} />
      {(from === undefined ? t.comes : t.movesTo)[interns.length === 1 ? 'one' : 'two']}
      <Name id={host} people={people} lang={lang} />
      {from !== undefined && (
        <>
          {t.from}
          <Name id={from} people={people} lang={lang} />
        </>
      )}
      , {stayTexts(lang).short(days, round)}
    </>
  );
};
