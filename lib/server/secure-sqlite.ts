import { PrismaLibSql } from "@prisma/adapter-libsql";

type Client = ReturnType<PrismaLibSql["createClient"]>;

/**
 * SQLite that overwrites what it deletes: an erased row, and the older bytes of an edited one, are zeros in the file
 * and not only unreachable. A connection forgets that setting when it closes, so each new one is told again.
 */
export class SecureLibSql extends PrismaLibSql {
  override createClient(config: Parameters<PrismaLibSql["createClient"]>[0]): Client {
    const client = super.createClient(config);
    const begin = client.transaction.bind(client);
    // A transaction takes the connection away with it; the next statement opens another.
    client.transaction = async (mode: "write" | "read" | "deferred" = "write") => {
      const transaction = await begin(mode);
      await overwrite(client);
      return transaction;
    };
    // It speaks before anything else does: the client works through its calls in order. Where the file cannot be opened
    // the first real statement says so.
    overwrite(client).catch(() => {});
    return client;
  }
}

const overwrite = (client: Client) => client.execute("PRAGMA secure_delete = ON");
