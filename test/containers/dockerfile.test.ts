import { describe, expect, it } from '@jest/globals';
import { readDockerfile } from '../../scripts/containers/dockerfile.js';

// What only the text of the Dockerfile shows; scripts/container-image.ts checks the image that is built from it.

const { baseImages, commands } = readDockerfile();

describe('Dockerfile', () => {
  it('is based on one image, with a version of Node.js that the package allows and the name of a Debian release', () => {
    expect(baseImages).toEqual([expect.stringMatching(/^node:\d+-[a-z]+-slim$/)]);
    expect(Number(/\d+/.exec(baseImages.join())?.[0])).toBeGreaterThanOrEqual(20);
  });

  it('installs from the lock file, and runs no script of a package', () => {
    const installs = commands.filter((command) => /\bnpm (?:ci|i|install|add)\b/.test(command));
    expect(installs).toEqual(['npm ci --ignore-scripts', 'npm ci --omit=dev --ignore-scripts']);
  });
});
