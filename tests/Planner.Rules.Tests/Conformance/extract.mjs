// Writes the official CEL conformance cases, one JSON object a line, to standard output:
//   npm ci && node extract.mjs > cel-spec-0.25.1.jsonl
// Values that no clause can hold (bytes, maps, messages …) are named by their kind alone.
import { tests } from "./node_modules/@bufbuild/cel-spec/dist/esm/testdata/conformance.js";

const kinds = { boolValue: "bool", int64Value: "int", doubleValue: "double", stringValue: "string" };
const wellKnown = { "type.googleapis.com/google.protobuf.Duration": "duration", "type.googleapis.com/google.protobuf.Timestamp": "timestamp" };

function value(given) {
  if (given === undefined) {
    return { bool: true }; // as the format says: a case without a value expects true
  }
  const [kind] = Object.keys(given);
  if (kind in kinds) {
    return { [kinds[kind]]: given[kind] };
  }
  if (kind === "listValue") {
    const members = (given[kind].values ?? []).map(value);
    return members.some((member) => member.other || member.list) ? { other: "list" } : { list: members };
  }
  const type = kind === "objectValue" ? wellKnown[given[kind]["@type"]] : undefined;
  return type ? { [type]: given[kind].value } : { other: kind.replace("Value", "") };
}

function walk(suite, path) {
  for (const { original } of suite.tests ?? []) {
    const bound = Object.entries(original.bindings ?? {});
    const isError = original.evalError !== undefined || original.anyEvalErrors !== undefined;
    const line = { file: path[0], section: path.slice(1).join("/"), name: original.name, expr: original.expr };
    if (bound.length > 0) {
      line.given = Object.fromEntries(bound.map(([name, binding]) => [name, value(binding.value)]));
    }
    if (original.checkOnly || original.typedResult || original.unknown) {
      line.expects = { other: "type" };
    } else {
      line.expects = isError ? { error: true } : value(original.value);
    }
    console.log(JSON.stringify(line));
  }
  for (const inner of suite.suites ?? []) {
    walk(inner, [...path, inner.name]);
  }
}

for (const file of tests.suites) {
  walk(file, [file.name]);
}
