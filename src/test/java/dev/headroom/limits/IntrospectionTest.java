package dev.headroom.limits;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.ApplicationTest;
import dev.headroom.api.GraphQl;
import graphql.introspection.IntrospectionQueryBuilder;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The query that tools read a schema with is within the limits, the one that goes in circles is not. */
@ApplicationTest
class IntrospectionTest {
    /** As graphql-js 16.9 and newer, which GraphiQL and graphql-codegen use, ask for nine wrappers of a type. */
    private static final int WRAPPERS = 9;

    @Test
    void theIntrospectionOfToolsIsAnswered() {
        String query = IntrospectionQueryBuilder.build(IntrospectionQueryBuilder.Options.defaultOptions()
                .typeRefFragmentDepth(WRAPPERS)
                .specifiedByUrl(true)
                .directiveIsRepeatable(true)
                .inputValueDeprecation(true));
        assertThat(GraphQl.data(query).getJsonObject("__schema").getJsonArray("types"))
                .hasSizeGreaterThan(100);
    }

    @Test
    void anIntrospectionInCirclesIsRefused() {
        String circle = "{ __schema { types { fields { type { fields { type { fields { type { name } } } } } } } } }";
        var error = GraphQl.respond(circle, Map.of()).getJsonArray("errors").getJsonObject(0);
        assertThat(error.getJsonObject("extensions").getString("code")).isEqualTo("LIMIT_EXCEEDED");
        assertThat(error.getJsonObject("extensions").getString("limit")).isEqualTo("introspection");
    }
}
