import { CfnOutput, RemovalPolicy } from "aws-cdk-lib";
import { AttributeType, BillingMode, ProjectionType, Table, TableEncryption } from "aws-cdk-lib/aws-dynamodb";
import type { IKey } from "aws-cdk-lib/aws-kms";
import { Construct } from "constructs";
import { tableDefinition } from "../../shared/adapters/aws/table.ts";
import { acceptFinding } from "./accept-finding.ts";

/** The one table, of the shape the adapters read and write. */
export class ClaimTable extends Construct {
  readonly tableName: string;
  readonly tableArn: string;
  readonly indexArn: string;

  constructor(scope: Construct, id: string, key: IKey) {
    super(scope, id);
    const text = (name: string) => ({ name, type: AttributeType.STRING });
    const { partitionKey, sortKey, timeToLive, index } = tableDefinition;
    const table = new Table(this, "Table", {
      partitionKey: text(partitionKey),
      sortKey: text(sortKey),
      billingMode: BillingMode.PAY_PER_REQUEST,
      encryption: TableEncryption.CUSTOMER_MANAGED,
      encryptionKey: key,
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
      timeToLiveAttribute: timeToLive,
      deletionProtection: true,
      removalPolicy: RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE,
    });
    table.addGlobalSecondaryIndex({
      indexName: index.name,
      partitionKey: text(index.partitionKey),
      sortKey: text(index.sortKey),
      projectionType: ProjectionType[index.projection],
    });
    this.tableName = table.tableName;
    this.tableArn = table.tableArn;
    this.indexArn = `${table.tableArn}/index/${index.name}`;
    new CfnOutput(scope, "TableName", { value: table.tableName });
    acceptFinding(
      table,
      "Point-in-time recovery reaches back 35 days and the table can't be deleted; keeping copies for longer is a " +
        "matter of the operator's retention policy. docs/deploy.md says how to add a plan.",
      "HIPAA.Security-DynamoDBInBackupPlan",
    );
  }
}
