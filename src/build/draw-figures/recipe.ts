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

/**
 * A face in pieces that move on their own; numbers are strokes of the peep, noses and wrinkles are what is left over (`rest`).
 * A stroke that is brow and eye in one stands in both lists, parted by its seam (x1 y1 x2 y2): the brow lies on its left, seen along it.
 */
export interface FaceCut {
  readonly peep: string;
  readonly brows: readonly number[];
  readonly eyes: readonly number[];
  /** Strokes, or a mouth of our own where the set has none that fits. */
  readonly mouth: readonly number[] | string;
  readonly rest: readonly number[];
  readonly seams?: Readonly<Record<number, readonly [number, number, number, number]>>;
  /** Which open mouths fit. */
  readonly temper: 'up' | 'flat' | 'down';
  /** Where lids close to and an open mouth lies, if not in the middle of the drawing. */
  readonly eyesAt?: Point;
  readonly mouthAt?: Point;
}
const smile = { brows: [0, 1], eyes: [2, 3], rest: [4] };
export const faces: Readonly<Record<string, FaceCut>> = {
  neutral: { peep: 'Smile', ...smile, mouth: 'M519 405c16 3 32 2 46-3 8-2 11 8 4 12-14 6-34 7-51 4-9-2-8-14 1-13z', temper: 'flat' },
  happy: { peep: 'Smile', ...smile, mouth: [5], temper: 'up' },
  delighted: { peep: 'SmileLol', brows: [0, 1], eyes: [2, 3], rest: [5], mouth: [9, 10], temper: 'up' },
  concerned: {
    peep: 'Concerned',
    ...smile,
    mouth: 'M517 421c15-19 42-21 60-7 7 6 0 15-8 11-14-9-30-7-42 5-8 7-16-1-10-9z',
    temper: 'down',
  },
  sceptical: { peep: 'Suspicious', brows: [0], eyes: [1, 2], rest: [3], mouth: [4, 5], temper: 'flat', mouthAt: [543, 432] },
  annoyed: {
    peep: 'Serious',
    brows: [0],
    eyes: [0],
    rest: [1],
    mouth: [2],
    seams: { 0: [440, 291, 620, 287] },
    temper: 'flat',
    eyesAt: [530, 290],
    mouthAt: [546, 432],
  },
  angry: {
    peep: 'VeryAngry',
    brows: [0, 1],
    eyes: [0, 1],
    rest: [2],
    mouth: [3],
    seams: { 0: [570, 294, 612, 278], 1: [460, 284, 520, 304] },
    temper: 'down',
    eyesAt: [545, 302],
    mouthAt: [552, 416],
  },
  furious: {
    peep: 'Rage',
    brows: [0, 1],
    eyes: [0, 1, 2, 3, 4, 5],
    rest: [6],
    mouth: [7, 8],
    seams: { 0: [560, 296, 620, 264], 1: [446, 272, 536, 290] },
    temper: 'down',
  },
  tired: { peep: 'Tired', ...smile, mouth: [5], temper: 'flat' },
  sad: { peep: 'Solemn', brows: [0, 1], eyes: [0, 2], rest: [3], mouth: [4], seams: { 0: [576, 284, 622, 296] }, temper: 'down' },
  surprised: {
    peep: 'Explaining',
    ...smile,
    mouth: 'M552 396c12 0 17 14 14 27-3 12-24 13-28 1-4-13 2-28 14-28z',
    temper: 'flat',
  },
  explaining: { peep: 'Explaining', ...smile, mouth: [6, 7, 8], temper: 'flat', mouthAt: [538, 424] },
  afraid: { peep: 'ConcernedFear', ...smile, mouth: [5, 6], temper: 'down' },
  relieved: { peep: 'Calm', ...smile, mouth: [5], temper: 'up' },
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

/** Where upper arms end in a whole body: higher on the outside, so that bent forearms cover it. What is kept lies on the right. */
export const elbows = { left: [210, 1040, 0, 925], right: [900, 925, 690, 1040] } as const;
/** What of a top lies between the arms: x of its left and right edge. */
export const waists: Readonly<Record<string, readonly [left: number, right: number]>> = {
  shirt: [196, 720],
  blouse: [184, 718],
  sweater: [191, 708],
  jacket: [190, 706],
  dress: [182, 704],
  hoodie: [194, 724],
  stripes: [186, 706],
  coat: [182, 707],
};

/** What of a standing or sitting body lies below the waist: what lies right of all lines of `keep`, seen along them; holes by colour, the others stay open. */
export interface LowerCut {
  readonly peep: string;
  readonly from: 'standing' | 'sitting';
  readonly keep: readonly (readonly [number, number, number, number])[];
  readonly fills: Readonly<Partial<Record<'skin' | 'cloth' | 'paper' | 'grey', readonly number[]>>>;
}
export const lowers: Readonly<Record<string, LowerCut>> = {
  stand: {
    peep: 'ShirtPantsWB',
    from: 'standing',
    keep: [[0, 1744, 900, 1744]],
    fills: { skin: [18, 19], cloth: [21, 22], paper: [23, 24] },
  },
  walk: {
    peep: 'WalkingWB',
    from: 'standing',
    keep: [[0, 1640, 900, 1640]],
    fills: { skin: [10, 11], cloth: [8, 13], paper: [9, 14] },
  },
  shoe: {
    peep: 'ShirtPantsWB',
    from: 'standing',
    keep: [
      [0, 2598, 900, 2598],
      [440, 900, 440, 0],
    ],
    fills: { skin: [18], cloth: [21], paper: [23] },
  },
  wheelchair: {
    peep: 'WheelChair',
    from: 'sitting',
    keep: [[0, 1245, 1200, 1140]],
    fills: { grey: [10, 12, 13, 24, 26, 29], cloth: [40, 41, 43], paper: [30, 36, 16, 18, 39, 28, 45, 46] },
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
  pointUp: { peep: 'PointingUp', take: [3] },
  pointUpFinger: { peep: 'PointingUp', take: [1] },
  pointUpThumb: { peep: 'PointingUp', take: [2] },
  finger: { peep: 'DotJacket', take: [2] },
  pointLine: { peep: 'DotJacket', take: [14] },
  lifted: { peep: 'Whatever', take: [1] },
  liftedSleeve: { peep: 'Whatever', take: [1], upTo: [20, 780, 200, 800] },
  crossed: { peep: 'ArmsCrossed', take: [2, 3] },
  tucked: { peep: 'ArmsCrossed', take: [1] },
};
