package dev.headroom.context;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.model.Model;
import dev.headroom.model.PackagedModels;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ContextTableTest {
    private static final ContextTable TABLE = ContextTable.packaged();
    private static final List<Model> MODELS = PackagedModels.read();

    @Test
    void aModelOfTheTableTellsEachLengthAndWhichOneCounts() {
        ContextLengths known = TABLE.of("Qwen/Qwen3-8B", 40_960, ContextBasis.STATED);
        assertThat(known.madeFor()).isEqualTo(32_768);
        assertThat(known.ceiling()).isEqualTo(40_960);
        assertThat(known.extended()).isEqualTo(131_072);
        assertThat(known.basis()).isEqualTo(ContextBasis.CEILING);
        assertThat(known.source()).startsWith("https://huggingface.co/Qwen/Qwen3-8B");
        assertThat(TABLE.of("Qwen/Qwen3-8B", 32_768, ContextBasis.STATED).basis())
                .isEqualTo(ContextBasis.MADE_FOR);
        assertThat(TABLE.of("Qwen/Qwen3-8B", 131_072, ContextBasis.STATED).basis())
                .isEqualTo(ContextBasis.EXTENDED);
        assertThat(TABLE.of("Qwen/Qwen3-8B", 7, ContextBasis.STATED).basis()).isEqualTo(ContextBasis.STATED);
    }

    @Test
    void anotherModelTellsWhatItsRowWasReadFrom() {
        assertThat(TABLE.of("a/b", 8192, ContextBasis.CEILING))
                .isEqualTo(new ContextLengths(null, 8192, null, ContextBasis.CEILING, null));
        assertThat(TABLE.of("a/b", 8192, ContextBasis.MADE_FOR))
                .isEqualTo(new ContextLengths(8192, null, null, ContextBasis.MADE_FOR, null));
        assertThat(TABLE.of("a/b", 8192, ContextBasis.STATED))
                .isEqualTo(new ContextLengths(null, null, null, ContextBasis.STATED, null));
    }

    @Test
    void whatNobodyKnowsStaysUnknown() {
        assertThat(TABLE.of("a/b", null, ContextBasis.CEILING))
                .isEqualTo(new ContextLengths(null, null, null, null, null));
        assertThat(TABLE.of("Qwen/Qwen3-8B", null, ContextBasis.CEILING).basis())
                .isNull();
    }

    @Test
    void scalingExtendsWhatThereIs() {
        assertThat(TABLE.lengths()).hasSizeGreaterThan(30).allSatisfy((model, known) -> {
            int others = Stream.of(known.madeFor(), known.ceiling())
                    .filter(Objects::nonNull)
                    .mapToInt(Integer::intValue)
                    .max()
                    .orElseThrow();
            assertThat(known.extended() == null || known.extended() > others).isTrue();
        });
    }

    @Test
    void theContextLengthOfAPackagedModelIsOneOfThoseOfTheTable() {
        assertThat(MODELS)
                .filteredOn(model -> TABLE.lengths().containsKey(model.huggingFaceId()))
                .hasSizeGreaterThan(30)
                .allSatisfy(model -> {
                    ContextLengths known = model.getContextLengths();
                    assertThat(Stream.of(known.madeFor(), known.ceiling(), known.extended()))
                            .contains(model.contextLength());
                });
    }
}
