// Writes each GraphQL document of the README and the documents that it leads to into a file of its own: queries.js FOLDER FILE...
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename } from "node:path";
import { parse, print, visit } from "graphql";

const [folder, ...files] = process.argv.slice(2);
mkdirSync(folder, { recursive: true });
const queries = files.flatMap((file) =>
  [...readFileSync(file, "utf8").matchAll(/^```graphql\n(.*?)^```$/gms)].map(([, text], number) => ({
    name: `${basename(file, ".md").replaceAll("-", "_")}_${number + 1}`,
    text,
  })),
);
if (queries.length === 0) throw new Error(`no GraphQL document in ${files.join(", ")}`);
for (const { name, text } of queries) {
  // The generator needs operations to have names.
  const named = visit(parse(text), {
    OperationDefinition: (operation) => ({ ...operation, name: { kind: "Name", value: name } }),
  });
  writeFileSync(`${folder}/${name}.graphql`, print(named));
}
console.log(`${queries.length} documents of ${files.length} files`);
