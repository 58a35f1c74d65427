/** The floors of the house: who may import whom. See CONTRIBUTING.md. */
const only = (name, from, to, comment) => ({
  name,
  comment,
  severity: "error",
  from: { path: from },
  to: { path: "^(shared|functions|infra|test)/", pathNot: to },
});

const pureRooms = "^shared/(intake|coding|edits|payers|claim-[^/]+|remittance|eligibility|statement|registration)/";

module.exports = {
  forbidden: [
    { name: "no-cycles", severity: "error", from: {}, to: { circular: true } },
    { name: "no-unresolved", severity: "error", from: {}, to: { couldNotResolve: true, pathNot: "^aws-lambda$" } },
    only("values-is-the-ground-floor", "^shared/values/", "^shared/values/", "values imports nothing of ours"),
    only("x12-knows-no-patient", "^shared/x12/", "^shared/(x12|values)/", "x12 imports only x12 and values"),
    only("codes-stand-on-values", "^shared/codes/", "^shared/(codes|values)/", "codes imports only values"),
    only(
      "claim-stands-on-values",
      "^shared/claim/",
      "^shared/(claim|values|codes)/",
      "claim imports only values and codes",
    ),
    {
      name: "pure-rooms-stay-pure",
      comment: "Formats, edits, payers, writers and readers never reach a port, an adapter, the shell or the SDK.",
      severity: "error",
      from: { path: pureRooms },
      to: {
        path: "^(shared/(ports|adapters|stage|contracts)|functions|infra)/|node_modules/(@aws-sdk|@middy|aws-cdk-lib)/",
      },
    },
    only("contracts-are-ids", "^shared/contracts/", "^shared/(contracts|values)/", "messages carry ids only"),
    only(
      "ports-know-the-domain",
      "^shared/ports/",
      "^shared/(ports|claim|values|contracts|codes)/",
      "ports never know an adapter",
    ),
    {
      name: "sdk-behind-adapters",
      comment: "The AWS SDK and Lambda types stand only in adapters, the shell, handlers and infra.",
      severity: "error",
      from: { path: "^(shared|functions)/", pathNot: "^shared/(adapters/aws|stage)/|/handler\\.ts$" },
      to: { path: "node_modules/(@aws-sdk|@middy)/|^aws-lambda$" },
    },
    {
      name: "cdk-only-in-infra-aws",
      severity: "error",
      from: { path: "^(shared|functions|infra)/", pathNot: "^infra/aws/" },
      to: { path: "node_modules/(aws-cdk-lib|constructs|cdk-nag)/" },
    },
    {
      name: "stages-do-not-meet",
      comment: "A stage never imports another stage.",
      severity: "error",
      from: { path: "^functions/([^/]+)/" },
      to: { path: "^functions/", pathNot: "^functions/$1/" },
    },
    {
      name: "only-handlers-choose-adapters",
      severity: "error",
      from: { path: "^(functions|shared)/", pathNot: "/handler\\.ts$|^shared/adapters/" },
      to: { path: "^shared/adapters/" },
    },
    {
      name: "shared-below-functions",
      severity: "error",
      from: { path: "^shared/" },
      to: { path: "^(functions|infra|test)/" },
    },
    {
      name: "functions-below-infra",
      severity: "error",
      from: { path: "^functions/" },
      to: { path: "^(infra|test)/" },
    },
    {
      name: "tests-stay-in-test",
      severity: "error",
      from: { path: "^(infra|functions|shared)/" },
      to: { path: "^test/" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      extensions: [".ts", ".mjs", ".cjs", ".js", ".json"],
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
    },
    exclude: { path: "fixtures" },
  },
};
