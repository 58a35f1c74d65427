import type { Provider } from "../../claim/parties.ts";
import { type Edit, findAt } from "../edit.ts";

/** Every provider that is named has a name. */
export const providerNamePresent: Edit = {
  id: "provider-name-present",
  sentence: "Every provider that is named has a name.",
  remedy: "Give the provider's last and first name, or the organization's name.",
  source: "005010X222A1 2010AA, 2310A, 2310B, 2310D NM103",
  severity: "hold",
  check: (claim) => {
    const named: readonly (readonly [Provider | undefined, string])[] = [
      [claim.billingProvider, "2010AA NM103 (billing provider name)"],
      [claim.referring, "2310A NM103 (referring provider name)"],
      [claim.rendering, "2310B NM103 (rendering provider name)"],
      [claim.supervising, "2310D NM103 (supervising provider name)"],
      ...claim.lines.map(
        (line) => [line.rendering, `2420A NM103 (line ${line.number} rendering provider name)`] as const,
      ),
    ];
    return findAt(
      named
        .filter(
          ([provider]) => provider !== undefined && provider.name === undefined && provider.lastName === undefined,
        )
        .map(([, place]) => place),
    );
  },
};
