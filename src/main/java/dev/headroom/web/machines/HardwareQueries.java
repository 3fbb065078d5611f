package dev.headroom.web.machines;

import dev.headroom.error.ApiException;
import dev.headroom.web.GraphQlQuery;
import dev.headroom.web.Link;
import dev.headroom.web.Visit;

/** The GraphQL queries behind the pages of GPUs and devices, without the pages. */
public final class HardwareQueries {
    private static final Link NO_LIST = new Link("", "");

    private HardwareQueries() {}

    public static GraphQlQuery gpus(Visit visit) throws ApiException {
        return GpuListPage.of(visit).page().request();
    }

    public static GraphQlQuery devices(Visit visit) throws ApiException {
        return DeviceListPage.of(visit).page().request();
    }

    public static GraphQlQuery page(Visit visit, String slug) throws ApiException {
        return HardwarePage.of(visit, NO_LIST, visit.catalog().hardware(), slug)
                .page()
                .request();
    }
}
