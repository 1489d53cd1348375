import type { Point } from './path.ts';

/** An area of a part with a colour of its own: points in it and walls (x1 y1 x2 y2) where the ink is open. */
export interface Area {
  readonly colour: 'skin' | 'cloth' | 'grey' | 'sand';
  readonly seeds: readonly Point[];
  readonly walls?: readonly (readonly [number, number, number, number])[];
}
/** What we take from Open Peeps for one of our names. */
export interface Cut {
  readonly peep: string;
  /** Strokes we leave out, by number. */
  readonly drop?: readonly number[];
  readonly areas?: readonly Area[];
  readonly from?: 'standing' | 'sitting' | 'bust';
}
const skin = (seeds: readonly Point[], walls?: Area['walls']): readonly Area[] => [{ colour: 'skin', seeds, ...(walls ? { walls } : {}) }];

/** Heads with hair. Their ground is skin; hats, scarves and light hair are areas. */
export const hair: Readonly<Record<string, Cut>> = {
  afro: { peep: 'Afro' },
  bald: { peep: 'Bald' },
  'bald-sides': {
    peep: 'BaldSides',
    areas: [
      {
        colour: 'grey',
        seeds: [[300, 270]],
        walls: [
          [322, 298, 342, 308],
          [288, 334, 270, 344],
        ],
      },
    ],
  },
  bangs: {
    peep: 'Bangs',
    areas: [
      {
        colour: 'sand',
        seeds: [
          [300, 250],
          [500, 90],
          [650, 450],
          [660, 490],
          [604, 501],
        ],
        walls: [
          [384, 228, 464, 199],
          [464, 199, 515, 198],
          [515, 198, 558, 199],
          [558, 199, 642, 204],
          [324, 302, 354, 322],
          [320, 366, 338, 384],
          [377, 496, 370, 525],
        ],
      },
    ],
  },
  beanie: {
    peep: 'Beanie',
    areas: [
      {
        colour: 'cloth',
        seeds: [
          [270, 200],
          [400, 90],
          [240, 280],
          [300, 150],
          [550, 80],
        ],
      },
    ],
  },
  bun: { peep: 'Bun' },
  'bun-curly': { peep: 'BunCurly' },
  buns: { peep: 'Buns' },
  cornrows: { peep: 'CornRowsFilled' },
  'flat-top': { peep: 'FlatTop' },
  'grey-bun': {
    peep: 'GrayBun',
    areas: [
      {
        colour: 'grey',
        seeds: [
          [300, 80],
          [300, 250],
          [600, 200],
          [320, 460],
          [450, 150],
        ],
      },
    ],
  },
  'grey-medium': {
    peep: 'GrayMedium',
    areas: [
      {
        colour: 'grey',
        seeds: [
          [400, 150],
          [600, 180],
          [360, 460],
          [300, 250],
        ],
      },
    ],
  },
  'grey-short': {
    peep: 'GrayShort',
    areas: [
      {
        colour: 'grey',
        seeds: [
          [300, 200],
          [450, 100],
          [625, 130],
        ],
      },
    ],
  },
  hijab: {
    peep: 'Hijab',
    areas: [
      {
        colour: 'cloth',
        seeds: [
          [450, 180],
          [430, 215],
          [470, 175],
          [590, 180],
          [480, 530],
          [400, 535],
        ],
      },
    ],
  },
  long: { peep: 'Long' },
  'long-bangs': { peep: 'LongBangs' },
  'long-curly': { peep: 'LongCurly' },
  medium: { peep: 'Medium' },
  'medium-bangs': { peep: 'MediumBangsFilled' },
  'medium-straight': { peep: 'MediumStraight' },
  short: { peep: 'Short' },
  'short-curly': { peep: 'ShortCurly' },
  'short-messy': { peep: 'ShortMessy' },
  'short-wavy': {
    peep: 'ShortWavy',
    areas: [
      {
        colour: 'sand',
        seeds: [
          [400, 110],
          [500, 120],
          [350, 250],
          [641, 141],
          [636, 166],
        ],
        walls: [
          [504, 159, 527, 165],
          [527, 165, 628, 172],
          [314, 292, 354, 300],
        ],
      },
    ],
  },
  turban: {
    peep: 'Turban',
    areas: [
      {
        colour: 'cloth',
        seeds: [
          [350, 250],
          [600, 150],
          [450, 60],
          [280, 350],
          [650, 300],
        ],
        walls: [[322, 385, 330, 430]],
      },
    ],
  },
  twists: { peep: 'Twists' },
};

/** Beards lie over the face; grey ones are areas. */
export const beards: Readonly<Record<string, string>> = {
  full: 'FullMedium',
  goatee: 'GoateeCircle',
  moustache: 'MoustacheThin',
  chin: 'Chin',
  grey: 'GrayFull',
};
export const glasses: Readonly<Record<string, string>> = { round: 'GlassRound', square: 'GlassClubmaster', thick: 'GlassRoundThick' };

/** Faces: which subpaths of which peep, and our own mouths where the set has none that fits. */
export const faces: Readonly<Record<string, { readonly peep: string; readonly take?: readonly number[]; readonly draw?: string }>> = {
  neutral: { peep: 'Smile', take: [0, 1, 2, 3, 4], draw: 'M519 411c14 3 34 3 50-3' },
  happy: { peep: 'Smile' },
  delighted: { peep: 'SmileLol', take: [0, 1, 2, 3, 5, 9, 10] },
  concerned: { peep: 'Concerned', take: [0, 1, 2, 3, 4], draw: 'M522 424c12-15 36-17 52-5' },
  sceptical: { peep: 'Suspicious' },
  annoyed: { peep: 'Serious' },
  angry: { peep: 'VeryAngry' },
  furious: { peep: 'Rage' },
  tired: { peep: 'Tired' },
  sad: { peep: 'Solemn' },
  surprised: { peep: 'Explaining', take: [0, 1, 2, 3, 5], draw: 'M552 396c12 0 17 14 14 27-3 12-24 13-28 1-4-13 2-28 14-28z' },
  explaining: { peep: 'Explaining' },
  afraid: { peep: 'ConcernedFear' },
  relieved: { peep: 'Calm' },
};

/** Upper bodies by what is worn. Their ground is cloth; neck and bare arms are areas. */
export const tops: Readonly<Record<string, Cut>> = {
  shirt: {
    peep: 'ButtonShirt',
    areas: skin(
      [
        [470, 560],
        [470, 470],
      ],
      [[469, 628, 489, 670]],
    ),
  },
  blouse: {
    peep: 'Shirt',
    areas: skin(
      [
        [470, 560],
        [110, 1000],
        [745, 1050],
      ],
      [
        [183, 1140, 181, 1190],
        [726, 1135, 728, 1190],
        [685, 892, 712, 898],
        [570, 545, 595, 540],
        [300, 530, 320, 540],
      ],
    ),
  },
  sweater: {
    peep: 'PoloSweater',
    areas: skin(
      [
        [470, 560],
        [470, 470],
      ],
      [
        [496, 600, 503, 624],
        [546, 490, 568, 506],
      ],
    ),
  },
  jacket: {
    peep: 'BlazerBlackTee',
    areas: skin([
      [460, 560],
      [460, 470],
    ]),
  },
  dress: {
    peep: 'Thunder',
    drop: [2],
    areas: skin([
      [450, 560],
      [130, 900],
      [760, 900],
      [740, 1000],
    ]),
  },
  hoodie: {
    peep: 'Hoodie',
    areas: skin(
      [[480, 520]],
      [
        [388, 442, 406, 470],
        [372, 492, 404, 512],
        [543, 450, 556, 482],
        [550, 480, 572, 512],
      ],
    ),
  },
  stripes: {
    peep: 'StripedShirt',
    areas: skin([
      [470, 580],
      [110, 1000],
      [755, 1050],
      [740, 950],
    ]),
  },
  coat: {
    peep: 'FurJacket',
    areas: skin(
      [
        [480, 540],
        [480, 450],
      ],
      [
        [392, 496, 356, 489],
        [356, 490, 378, 456],
        [556, 466, 566, 498],
      ],
    ),
  },
};

/** Whole bodies. */
export const bodies: Readonly<Record<string, Cut>> = {
  'stand-shirt': {
    from: 'standing',
    peep: 'ShirtPantsWB',
    areas: skin([
      [455, 530],
      [225, 1620],
      [875, 1580],
      [150, 2670],
      [590, 2640],
    ]),
  },
  'stand-jacket': {
    from: 'standing',
    peep: 'BlazerPantsWB',
    areas: skin([
      [455, 540],
      [330, 1400],
      [900, 1500],
      [190, 2670],
      [540, 2635],
    ]),
  },
  'stand-sweater': {
    from: 'standing',
    peep: 'RestingWB',
    areas: skin([
      [455, 540],
      [340, 1430],
      [470, 1450],
      [410, 1370],
      [820, 1500],
      [280, 2690],
      [900, 2640],
    ]),
  },
  'stand-dots': {
    from: 'standing',
    peep: 'PolkaDots',
    areas: skin([
      [455, 540],
      [120, 1520],
      [840, 1460],
      [240, 2630],
      [470, 2620],
    ]),
  },
  walk: {
    from: 'standing',
    peep: 'WalkingWB',
    areas: skin([
      [455, 540],
      [250, 1300],
      [760, 1100],
      [640, 2620],
      [90, 2440],
    ]),
  },
  point: {
    from: 'standing',
    peep: 'PointingFingerWB',
    areas: skin([
      [455, 540],
      [100, 1440],
      [1150, 690],
      [1190, 780],
      [1230, 600],
      [1230, 690],
    ]),
  },
  'arms-crossed': {
    from: 'standing',
    peep: 'CrossedArmsWB',
    areas: skin([
      [455, 540],
      [416, 900],
      [50, 2670],
      [620, 2660],
    ]),
  },
  sit: {
    from: 'sitting',
    peep: 'CrossedLegs',
    areas: skin([
      [455, 530],
      [800, 1060],
      [900, 1090],
      [850, 1180],
      [930, 2010],
      [1240, 1300],
    ]),
  },
  wheelchair: {
    from: 'sitting',
    peep: 'WheelChair',
    areas: skin([
      [450, 530],
      [500, 1100],
      [1230, 680],
    ]),
  },
};

/** Hands and bare arms, laid over any upper body: the hole of the ink they fill. `upTo` cuts at a line (x1 y1 x2 y2): what lies on its right, seen along it, is kept. */
export const hands: Readonly<
  Record<string, { readonly peep: string; readonly take: readonly number[]; readonly upTo?: readonly [number, number, number, number] }>
> = {
  fist: { peep: 'Coffee', take: [9] },
  fistLine: { peep: 'Coffee', take: [11] },
  cup: { peep: 'Coffee', take: [8] },
  open: { peep: 'Explaining', take: [5] },
  openHand: { peep: 'Explaining', take: [5], upTo: [470, 905, 400, 765] },
  point: { peep: 'DotJacket', take: [6] },
  finger: { peep: 'DotJacket', take: [2] },
  pointLine: { peep: 'DotJacket', take: [14] },
  lifted: { peep: 'Whatever', take: [1] },
  liftedSleeve: { peep: 'Whatever', take: [1], upTo: [20, 780, 200, 800] },
  crossed: { peep: 'ArmsCrossed', take: [2, 3] },
  tucked: { peep: 'ArmsCrossed', take: [1] },
};
