// Lets a process and its worker threads run TypeScript: tsx by itself does so for the main thread alone.
import { register } from 'tsx/esm/api';

register();
