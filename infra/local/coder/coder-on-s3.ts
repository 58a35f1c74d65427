import { GetObjectCommand, PutObjectCommand } from "@aws-sdk/client-s3";
import { codingPrefix } from "../../../shared/contracts/object-keys.ts";
import type { ObjectWatch } from "../object-watch.ts";
import type { Resources } from "../resources.ts";
import { SimulatedCoder } from "./simulated-coder.ts";

/** The simulated coder over the buckets: what it sees is what the watch has seen. */
export function coderOnS3({ clients: { s3 }, buckets }: Resources, watch: ObjectWatch): SimulatedCoder {
  const keys = (bucket: string) => [...watch.objects].flatMap((each) => (each.bucket === bucket ? [each.key] : []));
  return new SimulatedCoder({
    listTasks: () => keys("reports").filter((key) => key.startsWith(codingPrefix)),
    readTask: async (Key) => {
      const { Body } = await s3.send(new GetObjectCommand({ Bucket: buckets.reports, Key }));
      return Body?.transformToString("utf8");
    },
    isDecided: (key) => keys("inbound").includes(key),
    putDecision: async (Key, Body) => {
      await s3.send(new PutObjectCommand({ Bucket: buckets.inbound, Key, Body, ContentType: "application/json" }));
    },
  });
}
