import { expect, test } from 'vitest';
import { wishOf } from '../../../../src/components/stories/player/keys.ts';

const press = (key: string, more: Partial<KeyboardEvent> = {}) => ({ key, ctrlKey: false, metaKey: false, altKey: false, ...more });

test('keys ask for what the note in the player says', () => {
  expect(
    ['k', 'K', 'j', ',', 'l', '.', 'f', 'c', 'ArrowLeft', 'Home', 'x', 'Tab', 'Escape'].map((key) => wishOf(press(key), 'INPUT', 'range')),
  ).toEqual([
    'toggle',
    'toggle',
    'previous',
    'previous',
    'next',
    'next',
    'full',
    'captions',
    'back',
    'start',
    undefined,
    undefined,
    undefined,
  ]);
});

test('with a modifier they belong to the browser', () => {
  for (const modifier of ['ctrlKey', 'metaKey', 'altKey']) expect(wishOf(press('k', { [modifier]: true }), 'BUTTON')).toBeUndefined();
});

test('whatever has the focus keeps its own keys', () => {
  expect(wishOf(press(' '), 'BUTTON')).toBeUndefined();
  expect(wishOf(press('k'), 'BUTTON')).toBe('toggle');
  expect(wishOf(press(' '), 'INPUT', 'checkbox')).toBeUndefined();
  expect(wishOf(press(' '), 'INPUT', 'range')).toBe('toggle');
  expect(wishOf(press('ArrowLeft'), 'SELECT')).toBeUndefined();
  expect(wishOf(press('f'), 'SELECT')).toBeUndefined();
  expect(wishOf(press(' '), 'SUMMARY')).toBeUndefined();
});
