package dev.headroom.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.ApplicationTest;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Content that is meant to do harm is one error, soon. */
@ApplicationTest
@Tag("database")
class HostileImportTest {
    private static final int MANY = 1_000_000;
    private static final String HEADER = "slug,name,vendor,architecture,segment,memory_gb,bandwidth_gb_s,source\n";

    static Stream<String[]> contents() {
        return Stream.of(
                new String[] {
                    "CSV",
                    HEADER + "a,A,A,A,laptop," + "9".repeat(MANY) + ",100,test",
                    "not a number of up to 100 characters"
                },
                new String[] {"CSV", HEADER + "a,A,A,A,laptop,1e999999999,100,test", "not a finite number"},
                new String[] {"CSV", HEADER + "a,\"" + "x".repeat(MANY), "is followed by text that is no CSV"},
                new String[] {
                    "CSV",
                    HEADER + "a," + "x".repeat(MANY) + ",A,A,laptop,8,100,test",
                    "must be at most 10000 characters"
                },
                new String[] {"CSV", HEADER + "a,\u0000,A,A,laptop,8,100,test", "without control characters"},
                new String[] {"CSV", HEADER + "a\u0000,A,A,A,laptop,8,100,test", "not up to 100 lower-case letters"},
                new String[] {"CSV", ",".repeat(1000) + "\na,b\n", "duplicate fields"},
                new String[] {"JSON", "[".repeat(MANY), "nesting depth"},
                new String[] {"JSON", "{\"slug\": ".repeat(MANY), "nesting depth"},
                new String[] {"JSON", "{\"slug\": 1" + "0".repeat(MANY) + "}", "Number value length"},
                new String[] {"JSON", "{\"slug\": \"a\", \"slug\": \"b\"}", "Duplicate"},
                new String[] {"JSON", "[1, \"a\", null]", "is not an object with a member per column"},
                new String[] {"JSON", "[{\"slug\": \"a\"}", "is where the text is no JSON"},
                new String[] {"JSON", "[] {}", "is followed by more"},
                new String[] {"JSON", HEADER, "is where the text is no JSON"});
    }

    @ParameterizedTest
    @MethodSource("contents")
    void hostileContentIsRefused(String format, String content, String reason) {
        assertThat(String.join("\n", Import.errors(format, BulkKind.GPUS, content)))
                .contains(reason)
                .hasSizeLessThan(1000);
    }

    @Test
    void contentBeyondTheLimitIsRefusedAsAWhole() {
        assertThat(Import.errors("CSV", BulkKind.GPUS, "x".repeat(16 * 1024 * 1024 + 1)))
                .containsExactly("null:null content INVALID "
                        + "content has 16777217 bytes, but 16777216 are taken at most; import it in parts");
    }
}
