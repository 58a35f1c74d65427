import { GetObjectCommand, PutObjectCommand } from "@aws-sdk/client-s3";
import { receivedPrefix, sentPrefix } from "../../../shared/contracts/object-keys.ts";
import type { ObjectWatch } from "../object-watch.ts";
import type { Resources } from "../resources.ts";
import { SimulatedPayer } from "./participant.ts";

/** The simulated payer over the exchange bucket: what it sees is what the watch has seen. */
export function payerOnS3(resources: Resources, watch: ObjectWatch, seed: number): SimulatedPayer {
  const Bucket = resources.buckets.exchange;
  async function* keysUnder(prefix: string): AsyncGenerator<string> {
    for (const { bucket, key } of watch.objects) if (bucket === "exchange" && key.startsWith(prefix)) yield key;
  }
  return new SimulatedPayer(
    {
      listSent: () => keysUnder(sentPrefix),
      readSent: async (Key) => {
        const { Body } = await resources.clients.s3.send(new GetObjectCommand({ Bucket, Key }));
        return Body?.transformToString("utf8");
      },
      listReceived: () => keysUnder(receivedPrefix),
      putReceived: async (Key, Body) => {
        await resources.clients.s3.send(
          new PutObjectCommand({ Bucket, Key, Body, ContentType: "application/edi-x12" }),
        );
      },
    },
    seed,
  );
}
