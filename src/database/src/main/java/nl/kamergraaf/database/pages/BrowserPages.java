package nl.kamergraaf.database.pages;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Map;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.PathParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import org.neo4j.configuration.Config;
import org.neo4j.configuration.GraphDatabaseSettings;

/** Serves the files that the parent laid in the store's folder {@code browser}, and the password once for a key. */
@javax.ws.rs.Path("/")
public final class BrowserPages {

    /** Where these pages are mounted. */
    public static final String MOUNT = "/kamergraaf";

    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self';"
            + " base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "grass", "text/plain; charset=utf-8",
            "cypher", "text/plain; charset=utf-8",
            "json", "application/json");

    private static final int LONGEST_KEY = 100;

    private final Path store;

    /** @param config of the server, whose home is the store's folder */
    public BrowserPages(@Context Config config) {
        this.store = config.get(GraphDatabaseSettings.neo4j_home);
    }

    /** Returns the way in. */
    @GET
    public Response start(@Context HttpHeaders headers) {
        return page("start.html", headers);
    }

    /**
     * Returns a file.
     *
     * @param name letters and hyphens with an ending that is known here; so no other folder can be reached
     */
    @GET
    @javax.ws.rs.Path("{name: [a-z-]+[.][a-z]+}")
    public Response page(@PathParam("name") String name, @Context HttpHeaders headers) {
        String type = TYPES.get(name.substring(name.indexOf('.') + 1));
        if (type == null || !isLocal(headers)) {
            return Response.status(Response.Status.NOT_FOUND).build();
        }
        try {
            byte[] content = Files.readAllBytes(store.resolve("browser").resolve(name));
            return headed(Response.ok(content, type)).build();
        } catch (IOException e) {
            return Response.status(Response.Status.NOT_FOUND).build();
        }
    }

    /**
     * Gives the password for the key that the parent wrote at this start; the key is spent by it. Whoever finds the file
     * gone first has been second.
     */
    @POST
    @javax.ws.rs.Path("password")
    @Consumes(MediaType.TEXT_PLAIN)
    public Response password(String key, @Context HttpHeaders headers) {
        if (!isLocal(headers) || key == null || key.length() > LONGEST_KEY) {
            return refused();
        }
        Path file = store.resolve("key.txt");
        try {
            byte[] expected = Files.readString(file).strip().getBytes(StandardCharsets.UTF_8);
            if (expected.length == 0 || !MessageDigest.isEqual(expected, key.getBytes(StandardCharsets.UTF_8))) {
                return refused();
            }
            Files.delete(file);
            return headed(Response.ok(
                            Files.readString(store.resolve("password.txt")).strip(), MediaType.TEXT_PLAIN))
                    .build();
        } catch (NoSuchFileException e) {
            return refused();
        } catch (IOException e) {
            return headed(Response.serverError()).build();
        }
    }

    private static Response refused() {
        return headed(Response.status(Response.Status.FORBIDDEN)).build();
    }

    /** Refuses other names for this machine: a page elsewhere could point a name of its own at 127.0.0.1. */
    private static boolean isLocal(HttpHeaders headers) {
        String host = headers.getHeaderString(HttpHeaders.HOST);
        return host != null && host.matches("(127[.]0[.]0[.]1|localhost)(:[0-9]{1,5})?");
    }

    private static Response.ResponseBuilder headed(Response.ResponseBuilder response) {
        return response.header("Cache-Control", "no-store")
                .header("Content-Security-Policy", POLICY)
                .header("Referrer-Policy", "no-referrer")
                .header("X-Content-Type-Options", "nosniff");
    }
}
