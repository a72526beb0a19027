import type { Html } from '../kit/html.ts';
import type { Lang } from '../kit/language.ts';
import { Details } from '../kit/notice.tsx';
import { Name, Names } from '../matching-runs/participant.page.tsx';
import type { Participants } from '../matching-runs/participant.ts';
import { repairTexts } from './repair.texts.ts';
import { BLOCKS, type Block, type needIn } from './situation.rules.ts';

/** Who is without; the free seats, often many, behind a press. */
export const Need = (props: {
  lang: Lang;
  need: ReturnType<typeof needIn>;
  blocked: ReadonlyMap<Block, readonly string[]>;
  people: Participants;
}): Html => {
  const { lang, need, blocked, people } = props;
  const t = repairTexts(lang);
  return (
    <>
      {need.seekers.length > 0 && (
        <p>
          {t.who}: <Names ids={need.seekers} parted=", " people={people} lang={lang} />
        </p>
      )}
      {BLOCKS.flatMap((why) => {
        const ids = blocked.get(why);
        return ids === undefined
          ? []
          : [
              <p>
                {t.blocked[why]}: <Names ids={ids} parted=", " people={people} lang={lang} />
              </p>,
            ];
      })}
      {need.free.length > 0 && (
        <Details summary={t.free}>
          <ul>
            {need.free.map(({ host, seats }) => (
              <li>
                <Name id={host} people={people} lang={lang} /> ({t.freeAt(seats)})
              </li>
            ))}
          </ul>
        </Details>
      )}
    </>
  );
};
