import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DockerfileParser } from 'dockerfile-ast';
import { packageDirectory } from '../../src/shared/package-directory.js';

/** What the checks read from the Dockerfile itself; the rest they read from the image that is built. */
export interface Dockerfile {
  /** The images that stages are based on, each once, without those that are stages themselves. */
  readonly baseImages: readonly string[];
  /** The paths that are copied from the build context. */
  readonly copiedPaths: readonly string[];
  /** The commands that run during the build. */
  readonly commands: readonly string[];
}

/** Reads the Dockerfile of this project. */
export function readDockerfile(): Dockerfile {
  const parsed = DockerfileParser.parse(readFileSync(join(packageDirectory, 'Dockerfile'), 'utf8'));
  const stages = new Set(parsed.getFROMs().map((from) => from.getBuildStage()));
  const images = parsed.getFROMs().flatMap((from) => from.getImage() ?? []);
  const copies = parsed.getCOPYs().filter((copy) => copy.getFromFlag() === null);
  const runs = parsed.getInstructions().filter((instruction) => instruction.getKeyword() === 'RUN');
  return {
    baseImages: [...new Set(images)].filter((image) => !stages.has(image)),
    copiedPaths: copies.flatMap((copy) =>
      copy
        .getArguments()
        .slice(0, -1)
        .map((path) => path.getValue()),
    ),
    commands: runs.flatMap((run) => run.getArgumentsContent() ?? []),
  };
}
