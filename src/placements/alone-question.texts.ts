import { bilingual } from '../kit/bilingual.ts';

/** Whether one travels alone, on the page that asks it, on one's own page and the sign-up's, and in the letter. */
export const aloneQuestionTexts = bilingual(
  {
    title: { alone: 'Vil du rejse alene?', together: 'Vil I vente sammen, eller vil du rejse alene?' },
    left: { alone: 'Din rejsefælle er faldet fra.', together: 'Din rejsefælle vil gerne vente på en plads.' },
    choose: (by: string) => `Vælg senest ${by}.`,
    alone: 'Ja, jeg rejser alene',
    aloneMeans: {
      visit:
        'Rejser du alene, ser kontoret efter en plads til dig, måske hos den samme vært. Du siger selv ja eller nej, hvis vi finder en.',
      waiting: 'Rejser du alene, ser kontoret efter en plads til dig. Du siger selv ja eller nej, hvis vi finder en.',
    },
    together: { visit: 'Vi venter sammen på en anden plads', waiting: 'Vi venter videre sammen' },
    togetherMeans: {
      visit: 'Din rejsefælle har bedt om en anden plads. Vil du også det, ser vi efter en til jer begge.',
      waiting: 'Din rejsefælle vil alligevel gerne vente. Vil du også det, ser vi efter en plads til jer begge.',
    },
    stop: 'Stop for i år, og træk tilmeldingen tilbage',
    another:
      'En ny rejsefælle kan ikke komme med i år, for tilmeldingen er lukket. Til næste år kan I tilmelde jer sammen.',
    toQuestion: 'Svar på, hvad du nu vil',
    company: 'Rejsefælle',
    youLeft: {
      visit: 'Du har sagt fra til besøget.',
      silence: 'Du svarede ikke på forslaget i tide.',
      waiting: 'Du sagde nej tak til en sen plads.',
    },
    fellowChooses: {
      alone: 'Nu vælger din rejsefælle mellem at rejse alene og stoppe for i år.',
      together: 'Nu venter du på en anden plads, og din rejsefælle vælger, om I skal vente sammen.',
    },
    youParted: {
      visit: 'Du har sagt fra, og I rejser ikke længere sammen.',
      silence: 'Du svarede ikke på forslaget i tide, og I rejser ikke længere sammen.',
      waiting: 'Du sagde nej tak til en sen plads, og I rejser ikke længere sammen.',
    },
    fellowAlone: 'Din rejsefælle har valgt at rejse alene.',
    waitAlone: 'Du har ikke længere en rejsefælle, så du venter og rejser alene.',
    subject: {
      alone: 'Din rejsefælle er faldet fra: Vil du rejse alene?',
      together: 'Din rejsefælle vil gerne vente på en plads: Vil du også?',
    },
    without: 'Du har ikke et besøg lige nu.',
    decided: {
      subject: 'Du venter og rejser alene',
      text: 'Du har bedt om en plads, mens din rejsefælle valgte. Nu er det afgjort: I rejser ikke længere sammen, så du venter og rejser alene.',
      until: (date: string) =>
        `En sen plads kan komme til og med ${date}. Finder vi en vært, siger du selv ja eller nej. Vi kan ikke love noget.`,
      stop: 'Vil du ikke vente, så sig nej tak på siden. Der kan du også finde vejen til at trække tilmeldingen tilbage.',
    },
    /** To who withdraws: what whom they travel with is left with. */
    leftWith: {
      asked: 'Din kollega er allerede spurgt og vælger selv mellem at rejse alene og stoppe for i år.',
      waits: 'Din kollega får besked, venter videre på en plads og rejser alene.',
      chooses: 'Din kollega får besked og vælger selv mellem at rejse alene og stoppe for i år.',
      told: 'Din kollega får besked om, at I ikke længere rejser sammen.',
    },
  },
  {
    title: {
      alone: 'Would you like to travel alone?',
      together: 'Would you like to wait together or travel alone?',
    },
    left: { alone: 'Your companion has dropped out.', together: 'Your companion would like to wait for a place.' },
    choose: (by: string) => `Choose by ${by}.`,
    alone: 'Yes, I travel alone',
    aloneMeans: {
      visit:
        'If you travel alone, the office looks for a place for you, perhaps at the same host. You say yes or no if we find one.',
      waiting: 'If you travel alone, the office looks for a place for you. You say yes or no if we find one.',
    },
    together: { visit: 'We wait together for another place', waiting: 'We go on waiting together' },
    togetherMeans: {
      visit: 'Your companion has asked for another place. If you want that too, we look for one for you both.',
      waiting: 'Your companion would like to wait after all. If you want that too, we look for a place for you both.',
    },
    stop: 'Stop for this year and withdraw the sign-up',
    another: 'A new companion cannot join this year, because sign-up is closed. Next year you can sign up together.',
    toQuestion: 'Answer what you would like now',
    company: 'Companion',
    youLeft: {
      visit: 'You have said no to the visit.',
      silence: 'You did not answer the proposal in time.',
      waiting: 'You said no thanks to a late place.',
    },
    fellowChooses: {
      alone: 'Your companion now chooses between travelling alone and stopping for this year.',
      together: 'Now you wait for another place, and your companion chooses whether the two of you wait together.',
    },
    youParted: {
      visit: 'You have dropped out, and you do not travel together any more.',
      silence: 'You did not answer the proposal in time, and you do not travel together any more.',
      waiting: 'You said no thanks to a late place, and you do not travel together any more.',
    },
    fellowAlone: 'Your companion has chosen to travel alone.',
    waitAlone: 'You have no companion any more, so you wait and travel alone.',
    subject: {
      alone: 'Your companion has dropped out: would you travel alone?',
      together: 'Your companion would like to wait for a place: would you too?',
    },
    without: 'You have no visit right now.',
    decided: {
      subject: 'You wait and travel alone',
      text: 'You have asked for a place while your companion was choosing. Now it is decided: you do not travel together any more, so you wait and travel alone.',
      until: (date: string) =>
        `A late place can come until ${date}. If we find a host, you say yes or no. We cannot promise one.`,
      stop: 'If you would rather not wait, say no thanks on the page. There you also find the way to withdraw the sign-up.',
    },
    leftWith: {
      asked: 'Your colleague has been asked already, and chooses between travelling alone and stopping for this year.',
      waits: 'Your colleague is told, goes on waiting for a place and travels alone.',
      chooses: 'Your colleague is told, and chooses between travelling alone and stopping for this year.',
      told: 'Your colleague is told that you do not travel together any more.',
    },
  },
);
