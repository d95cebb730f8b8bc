import { posix } from 'node:path';
import type { Instruction, Stage } from './dockerfile.js';

/** What an engine would run, and how. */
export interface Image {
  readonly workingDirectory: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly user: string;
  readonly ports: readonly number[];
  readonly command: readonly string[];
  readonly healthCheck: readonly string[];
}

/** What the last stage says of how it is run; what its base image says is not known here. */
export function toImage(stages: readonly Stage[]): Image {
  const instructions = stages.at(-1)?.instructions ?? [];
  return instructions.reduce((image, instruction) => ({ ...image, ...toSettings(image, instruction) }), SCRATCH);
}

const SCRATCH: Image = { workingDirectory: '/', environment: {}, user: 'root', ports: [], command: [], healthCheck: [] };

function toSettings(image: Image, instruction: Instruction): Partial<Image> {
  switch (instruction.kind) {
    case 'WORKDIR':
      return { workingDirectory: posix.resolve(image.workingDirectory, instruction.path) };
    case 'ENV':
      return { environment: { ...image.environment, ...instruction.variables } };
    case 'USER':
      return { user: instruction.user };
    case 'EXPOSE':
      return { ports: [...image.ports, instruction.port] };
    case 'HEALTHCHECK':
      return { healthCheck: instruction.command };
    case 'CMD':
      return { command: instruction.command };
    case 'COPY':
    case 'RUN':
      return {};
  }
}
