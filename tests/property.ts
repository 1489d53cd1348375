import fc from 'fast-check';

/** fast-check with one seed, so that the gate is the same for everybody; wide runs try new examples each time. */
if (!process.env['LOTSE_WIDE']) fc.configureGlobal({ seed: 20261122 });
export default fc;
