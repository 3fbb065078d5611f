package dev.headroom.limits;

import graphql.Scalars;
import graphql.schema.Coercing;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLSchemaElement;
import graphql.schema.GraphQLTypeReference;
import graphql.schema.GraphQLTypeVisitorStub;
import graphql.schema.SchemaTransformer;
import graphql.schema.TypeResolver;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import java.util.Map;

/**
 * Reads Int and Float as the specification has them. The scalars of SmallRye GraphQL take the low 32 bits of a larger
 * Int, and any text or fraction of a variable until a resolver is called with it.
 */
final class StandardNumbers extends GraphQLTypeVisitorStub {
    private static final Map<String, Coercing<?, ?>> STANDARD =
            Map.of("Int", Scalars.GraphQLInt.getCoercing(), "Float", Scalars.GraphQLFloat.getCoercing());

    private StandardNumbers() {}

    /** A schema of its own, however often it is asked for: the given one stays as it is. */
    static GraphQLSchema in(GraphQLSchema schema) {
        GraphQLSchema standard = SchemaTransformer.transformSchema(schema, new StandardNumbers());
        return standard.transformWithoutTypes(built -> built.codeRegistry(withOwnTypes(schema, standard)));
    }

    /**
     * What SmallRye GraphQL resolves an interface to is a type of its own schema, which no fragment of another one is
     * on.
     */
    private static GraphQLCodeRegistry withOwnTypes(GraphQLSchema original, GraphQLSchema standard) {
        return standard.getCodeRegistry()
                .transform(registry -> standard.getAllTypesAsList().stream()
                        .filter(GraphQLInterfaceType.class::isInstance)
                        .map(GraphQLInterfaceType.class::cast)
                        .forEach(type -> {
                            TypeResolver resolver = original.getCodeRegistry().getTypeResolver(type);
                            registry.typeResolver(
                                    type,
                                    environment -> standard.getObjectType(
                                            resolver.getType(environment).getName()));
                        }));
    }

    /** Without a copy, whatever names a type would be shared by both schemas, and lead into the new one in both. */
    @Override
    public TraversalControl visitGraphQLTypeReference(
            GraphQLTypeReference reference, TraverserContext<GraphQLSchemaElement> context) {
        return changeNode(context, GraphQLTypeReference.typeRef(reference.getName()));
    }

    @Override
    public TraversalControl visitGraphQLScalarType(
            GraphQLScalarType scalar, TraverserContext<GraphQLSchemaElement> context) {
        Coercing<?, ?> standard = STANDARD.get(scalar.getName());
        return standard == null
                ? TraversalControl.CONTINUE
                : changeNode(context, scalar.transform(numbers -> numbers.coercing(standard)));
    }
}
