// Lets the threads of a program run TypeScript too: tsx by itself does so for the main thread only.
import { register } from 'tsx/esm/api';

register();
