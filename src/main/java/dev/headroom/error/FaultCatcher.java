package dev.headroom.error;

import io.quarkus.smallrye.graphql.runtime.spi.datafetcher.QuarkusDefaultDataFetcher;
import io.smallrye.graphql.execution.datafetcher.PlugableBatchableDataFetcher;
import io.smallrye.graphql.execution.datafetcher.helper.OperationInvoker;
import io.smallrye.graphql.schema.model.Operation;
import io.smallrye.graphql.schema.model.Type;
import io.smallrye.graphql.spi.DataFetcherService;
import org.eclipse.microprofile.graphql.GraphQLException;

/**
 * Calls resolvers. Of a blocking one that throws anything but a {@code GraphQLException} SmallRye GraphQL 2.17 keeps a
 * queue node for good ({@code QuarkusDefaultDataFetcher.measurementIds}), so none ever does.
 */
public class FaultCatcher implements DataFetcherService {
    private static final int BEFORE_QUARKUS = 0;

    @Override
    public Integer getPriority() {
        return BEFORE_QUARKUS;
    }

    @Override
    @SuppressWarnings("rawtypes")
    public PlugableBatchableDataFetcher getDefaultDataFetcher(Operation operation, Type type) {
        return new Fetcher<>(operation, type);
    }

    private static final class Fetcher<K, T> extends QuarkusDefaultDataFetcher<K, T> {
        private Fetcher(Operation operation, Type type) {
            super(operation, type);
            operationInvoker = new Invoker(operation);
        }
    }

    private static final class Invoker extends OperationInvoker {
        private Invoker(Operation operation) {
            super(operation);
        }

        @Override
        @SuppressWarnings("TypeParameterUnusedInFormals") // as it is overridden
        public <T> T invoke(Object... arguments) throws Exception {
            try {
                return super.invoke(arguments);
            } catch (GraphQLException expected) {
                throw expected;
            } catch (Exception fault) {
                throw new FaultException(fault);
            }
        }
    }
}
