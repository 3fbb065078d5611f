package dev.headroom.web.image;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.headroom.catalog.Catalog;
import dev.headroom.catalog.CatalogStore;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.ServiceUnavailableException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Locale;

/** Pictures of pages, which whoever links to them shows. */
@Path("/images")
public class ImageResource {
    private static final String SUFFIX = ".png";
    private static final long MOST_BYTES = 4_000_000;
    private static final long RETRY_AFTER_SECONDS = 5;

    private final CatalogStore store;
    private final Cache<Key, byte[]> drawn = Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES)
            .weigher((Key key, byte[] png) -> png.length)
            .build();

    /** One picture at one version of the catalog. */
    private record Key(int version, String part, String slug) {}

    ImageResource(CatalogStore store) {
        this.store = store;
    }

    @GET
    @Path("site.png")
    @Blocking
    public Response site() {
        Catalog catalog = catalog();
        return answer(drawn.get(
                new Key(catalog.version(), "", ""),
                key -> new Cards(catalog).site().png()));
    }

    @GET
    @Path("{part}/{file}")
    @Blocking
    public Response page(@PathParam("part") String part, @PathParam("file") String file) {
        Catalog catalog = catalog();
        if (!file.endsWith(SUFFIX)) {
            throw new NotFoundException();
        }
        String slug = file.substring(0, file.length() - SUFFIX.length()).toLowerCase(Locale.ROOT);
        byte[] png = drawn.get(
                new Key(catalog.version(), part, slug),
                key -> new Cards(catalog).of(part, slug).map(Card::png).orElse(null));
        if (png == null) {
            throw new NotFoundException();
        }
        return answer(png);
    }

    private static Response answer(byte[] png) {
        return Response.ok(png, "image/png")
                .header(HttpHeaders.CACHE_CONTROL, "public, max-age=86400")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }

    private Catalog catalog() {
        return store.loaded().orElseThrow(() -> new ServiceUnavailableException(RETRY_AFTER_SECONDS));
    }
}
