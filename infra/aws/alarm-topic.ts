import { ArnFormat, Aws, CfnOutput, Stack } from "aws-cdk-lib";
import { PolicyStatement, ServicePrincipal } from "aws-cdk-lib/aws-iam";
import type { IKey } from "aws-cdk-lib/aws-kms";
import { Topic } from "aws-cdk-lib/aws-sns";
import { EmailSubscription } from "aws-cdk-lib/aws-sns-subscriptions";
import type { Construct } from "constructs";

/** Where alarms go. With an address, that address is asked to subscribe; more can be added by hand. */
export function createAlarmTopic(scope: Construct, key: IKey, email: string | undefined): Topic {
  const topic = new Topic(scope, "Alarms", { masterKey: key, enforceSSL: true });
  // A topic with a policy of its own loses the default one, which let CloudWatch in.
  topic.addToResourcePolicy(
    new PolicyStatement({
      sid: "Alarms",
      principals: [new ServicePrincipal("cloudwatch.amazonaws.com")],
      actions: ["sns:Publish"],
      resources: [topic.topicArn],
      conditions: {
        StringEquals: { "aws:SourceAccount": Aws.ACCOUNT_ID },
        ArnLike: {
          "aws:SourceArn": Stack.of(scope).formatArn({
            service: "cloudwatch",
            resource: "alarm",
            resourceName: "*",
            arnFormat: ArnFormat.COLON_RESOURCE_NAME,
          }),
        },
      },
    }),
  );
  if (email !== undefined) topic.addSubscription(new EmailSubscription(email));
  new CfnOutput(scope, "AlarmTopic", { value: topic.topicArn });
  return topic;
}
