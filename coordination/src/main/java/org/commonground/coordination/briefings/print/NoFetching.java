package org.commonground.coordination.briefings.print;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Path;
import org.apache.xmlgraphics.io.Resource;
import org.apache.xmlgraphics.io.ResourceResolver;

/** Opens files of this machine only, so that nothing in a text can make printing fetch anything. */
final class NoFetching implements ResourceResolver {
  @Override
  public Resource getResource(URI address) throws IOException {
    if (!"file".equals(address.getScheme())) {
      throw new IOException("printing reads fonts of this machine only, not " + address);
    }
    return new Resource(java.nio.file.Files.newInputStream(Path.of(address)));
  }

  @Override
  public OutputStream getOutputStream(URI address) throws IOException {
    throw new IOException("printing writes nothing beside its result, not " + address);
  }
}
