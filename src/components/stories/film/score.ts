import type { Mood, Pose } from '../../../model/figure.ts';
import type { Shot } from '../strip-layout.ts';

/**
 * A story as the player needs it. Everything but time is settled at build; times are seconds from the beginning.
 * Words are not in it: the strip on the same page holds them, once, with their links.
 */
export interface Score {
  readonly v: 1;
  readonly id: string;
  readonly language: string;
  readonly duration: number;
  readonly people: Readonly<Record<string, Actor>>;
  readonly scenes: readonly SceneScore[];
  /** Drawings by name, as trees: scripts may not parse markup (Trusted Types). */
  readonly art: Readonly<Record<string, Tree>>;
}

/** An SVG element: name, attributes, children. */
export type Tree = readonly [name: string, attributes: Readonly<Record<string, string>>, ...children: Tree[]];

/** How somebody is put together; strings name drawings in `art`. Canvas of a figure: 850 wide, see Figure.tsx. */
export interface Actor {
  readonly role: 'customer' | 'frontstage' | 'backstage' | 'partner';
  readonly skin: string;
  /** Named tint of the clothes; without it the role decides. */
  readonly cloth?: string;
  /** Wears a beard: class `fig-bearded`, which parts it around the mouth. */
  readonly bearded?: true;
  /** Hair, ears and beard; the face lies above. */
  readonly head: string;
  /** Drawn over the face: glasses. */
  readonly over: readonly string[];
  readonly faces: Readonly<Partial<Record<Mood, FaceArt>>>;
  /** Upper bodies and whole ones by pose; poses may share a drawing. */
  readonly busts: Readonly<Partial<Record<Pose | 'phone:hand', string>>>;
  /** With their arms. */
  readonly wholes: Readonly<Partial<Record<Pose | 'phone:hand', string>>>;
  readonly arms: Readonly<Partial<Record<Pose | 'phone:hand', string>>>;
}
/** A telephone is at the ear, or looked at. */
export type FilmPose = Pose | 'phone:hand';
export interface FaceArt {
  readonly brows: string;
  readonly eyes: string;
  /** Where lids close to, where the mouth is, on the figure's canvas. */
  readonly eyesAt: Point;
  readonly mouth: string;
  readonly mouthAt: Point;
  /** Which family of open mouths fits. */
  readonly temper: 'up' | 'flat' | 'down';
  /** Nose, wrinkles, tears. */
  readonly rest: string;
}
export type Point = readonly [x: number, y: number];

export interface SceneScore {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  /** Whether a telephone is looked at, not held to the ear. */
  readonly screen: boolean;
  /** Everybody who is seen in it. */
  readonly people: readonly string[];
  readonly views: readonly View[];
  readonly beats: readonly BeatScore[];
}

/** One framing of a scene, the same as a panel of the strip. */
export interface View {
  /** The panel's place among all panels of the strip. */
  readonly panel: number;
  readonly start: number;
  readonly shot: Shot;
  /** A cut instead of a move: bodies change between bust and whole. */
  readonly cut: boolean;
  readonly move?: 'push' | 'pull' | 'left' | 'right';
  /** Background: shift and size. */
  readonly set: readonly [x: number, y: number, scale: number];
  /** Names of the place's drawings on their ground: behind the people and, if anything is, before them. */
  readonly back: string;
  readonly front?: string;
  /** Ground of the frame, as the strip has it. */
  readonly ground: 'customer' | 'company' | 'both';
  /** So near that hands are not in the picture, a phone at the ear excepted. */
  readonly still: boolean;
  /** Things on the floor, on the desk or on a table. */
  readonly things: readonly ThingScore[];
  readonly places: Readonly<Record<string, PlaceScore>>;
}
export interface ThingScore {
  /** Its drawing and which of several of the kind it is: `thing:parcel@customer#0`. */
  readonly key: string;
  readonly x: number;
  readonly y: number;
  readonly scale: number;
  /** Stands behind the people. */
  readonly behind?: true;
}
export interface PlaceScore {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
  readonly whole: boolean;
  readonly mirrored: boolean;
}

/** A beat: who does what from when to when. */
export interface BeatScore {
  /** Its place in the story's scene. */
  readonly beat: number;
  readonly view: number;
  readonly start: number;
  readonly end: number;
  /** All of it is seen from here on: where step mode rests. */
  readonly settled: number;
  readonly who?: string;
  readonly mood?: Mood;
  readonly pose?: Pose;
  readonly emotion?: -2 | -1 | 0 | 1 | 2;
  readonly enter?: 'left' | 'right';
  readonly leave?: 'left' | 'right';
  readonly mark?: true;
  readonly lines: readonly LineScore[];
  /** Line in story.yaml; only in dev. */
  readonly line?: number;
}
export interface LineScore {
  readonly kind: 'say' | 'think' | 'narrate';
  readonly start: number;
  readonly end: number;
  /** Mouth shapes of a spoken line, one character each per `mouthStep` seconds: 0 closed … 3 wide, o round. */
  readonly mouth?: string;
}
export const mouthStep = 0.09;
