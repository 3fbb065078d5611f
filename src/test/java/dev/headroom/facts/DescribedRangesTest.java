package dev.headroom.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.microprofile.graphql.Description;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The ranges that the schema tells of inputs are those that are checked. */
class DescribedRangesTest {
    private static final Pattern RANGE = Pattern.compile("(\\d[\\d.,]*) to (\\d[\\d,]*(?:\\.\\d+)?)( characters)?");

    static List<Described> all() {
        return DeclaredFactsTest.all().stream()
                .flatMap(facts -> facts.all().stream()
                        .filter(DeclaredFact::isEntered)
                        .flatMap(fact -> described(facts.input(), fact)))
                .toList();
    }

    private static Stream<Described> described(Class<?> input, DeclaredFact<?, ?, ?> fact) {
        try {
            String description =
                    input.getField(fact.name()).getAnnotation(Description.class).value();
            return RANGE.matcher(description).results().map(range -> new Described(input, fact, range));
        } catch (NoSuchFieldException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    @Test
    void areFoundInDescriptions() {
        assertThat(all()).extracting(Described::toString).contains("GpuInput.memoryGb", "GpuInput.name");
    }

    @ParameterizedTest
    @MethodSource("all")
    void areTheOnesThatAreChecked(Described described) {
        if (described.isText()) {
            assertThat(described.fact().longest()).isEqualTo((int) described.most());
        } else {
            assertThat(described.complaints(described.least())).isEmpty();
            assertThat(described.complaints(described.most())).isEmpty();
            assertThat(described.complaints(Math.nextDown(described.least()))).isNotEmpty();
            assertThat(described.complaints(Math.nextUp(described.most()))).isNotEmpty();
        }
    }

    /** A fact with a range that is told of it. */
    record Described(Class<?> input, DeclaredFact<?, ?, ?> fact, MatchResult range) {
        boolean isText() {
            return range.group(3) != null;
        }

        double least() {
            return number(range.group(1));
        }

        double most() {
            return number(range.group(2));
        }

        private static double number(String text) {
            return Double.parseDouble(text.replace(",", ""));
        }

        List<String> complaints(double value) {
            return fact.constraints().stream()
                    .map(constraint -> constraint.complaint(value))
                    .filter(complaint -> complaint != null)
                    .toList();
        }

        @Override
        public String toString() {
            return input.getSimpleName() + "." + fact.name();
        }
    }
}
