/**
 * Goes through a round as its people do, in a real browser, and looks at every page on the way: empty, full and with
 * errors. The test of all pages and the contact sheet both take it.
 */
import type { Lang } from '../../src/kit/language.ts';
import type { Site } from '../site.ts';
import { tourCampaign } from './campaign.ts';
import { tourDemo } from './demo.ts';
import { tourEverything } from './everything.ts';
import { tourManagers } from './managers.ts';
import { tourMatching } from './matching.ts';
import { tourOffice } from './office.ts';
import { tourMyData } from './my-data.ts';
import { tourHostSignUp, tourInternSignUp } from './signing-up.ts';
import { tourist, type Look, type Tour } from './tourist.ts';
import { tourVisits } from './visits.ts';
import { tourWeek } from './week.ts';
import { tourWishes } from './wishes.ts';
import { tourWorkshops, tourWorkshopsSetUp } from './workshops.ts';

/** From the front page during sign-up to the Monday after the visit week. One site a tour: it uses the world up. */
export const tour = async (site: Site, lang: Lang, look: Look): Promise<void> => {
  const way = { site, lang, look };
  const whole: Tour = { ...way, enter: (as) => tourist(way, as) };
  for (const part of [
    tourCampaign,
    tourHostSignUp,
    tourInternSignUp,
    tourMyData,
    tourEverything,
    tourDemo,
    tourWishes,
    tourOffice,
    tourWorkshopsSetUp,
    tourManagers,
    tourMatching,
    tourVisits,
    tourWorkshops,
    tourWeek,
  ])
    await part(whole);
};
