package dev.headroom.alias;

import dev.headroom.facts.FactRow;
import dev.headroom.facts.PackagedRows;
import java.util.List;
import java.util.stream.LongStream;

/** The rows of aliases.csv as the snapshot holds them, without a database. */
public final class PackagedAliases {
    private static final AliasFacts FACTS = new AliasFacts();

    private PackagedAliases() {}

    public static List<Alias> read() {
        List<FactRow> rows = PackagedRows.read("aliases.csv");
        return LongStream.range(0, rows.size())
                .mapToObj(n -> alias(n, rows.get((int) n)))
                .toList();
    }

    private static Alias alias(long id, FactRow row) {
        var entity = new AliasEntity();
        entity.id = id;
        FACTS.read(entity, row);
        return FACTS.record(entity);
    }
}
