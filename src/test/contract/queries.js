// Writes each GraphQL document of the README into a file of its own: queries.js README.md FOLDER
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { parse, print, visit } from "graphql";

const [readme, folder] = process.argv.slice(2);
const fences = [...readFileSync(readme, "utf8").matchAll(/^```graphql\n(.*?)^```$/gms)];
if (fences.length === 0) throw new Error(`${readme} holds no GraphQL document`);
mkdirSync(folder, { recursive: true });
fences.forEach(([, text], number) => {
  // The generator needs operations to have names.
  const named = visit(parse(text), {
    OperationDefinition: (operation) => ({ ...operation, name: { kind: "Name", value: `Readme${number + 1}` } }),
  });
  writeFileSync(`${folder}/readme-${number + 1}.graphql`, print(named));
});
console.log(`${fences.length} documents of ${readme}`);
