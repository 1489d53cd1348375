import { describe, expect, it } from 'vitest';
import { isLeft, readVoiceChoice, writeVoiceChoice } from '../../../src/components/voices/voice-filter.ts';

const known = { touchpoint: ['', 'hotline', 'bill'], emotion: ['', '2', '-2'] };

describe('the choice among voices', () => {
  it('leaves those that have all that was chosen', () => {
    const voice = { touchpoint: 'hotline', emotion: '-2' };
    expect(isLeft(voice, { touchpoint: '', emotion: '' })).toBe(true);
    expect(isLeft(voice, { touchpoint: 'hotline', emotion: '-2' })).toBe(true);
    expect(isLeft(voice, { touchpoint: 'hotline', emotion: '2' })).toBe(false);
    expect(isLeft(voice, { touchpoint: 'bill', emotion: '' })).toBe(false);
  });

  it('is read from an address, where what does not exist counts as all', () => {
    expect(readVoiceChoice('?touchpoint=bill&emotion=-2&x=1', known)).toEqual({ touchpoint: 'bill', emotion: '-2' });
    expect(readVoiceChoice('?touchpoint=fax&emotion=9', known)).toEqual({ touchpoint: '', emotion: '' });
  });

  it('comes back from its address, and leaves alone what is not its own', () => {
    const choice = { touchpoint: 'hotline', emotion: '2' };
    const address = writeVoiceChoice('?theme=dark&emotion=-2', choice);
    expect(address).toBe('?theme=dark&emotion=2&touchpoint=hotline');
    expect(readVoiceChoice(address, known)).toEqual(choice);
    expect(writeVoiceChoice('?emotion=2', { touchpoint: '', emotion: '' })).toBe('');
  });
});
