package fleet;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dev.followup.model.FollowUp;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.List;
import org.apache.spark.SparkConf;
import org.apache.spark.serializer.JavaSerializer;
import org.apache.spark.serializer.KryoSerializer;
import org.apache.spark.serializer.SerializerInstance;
import scala.reflect.ClassTag;
import scala.reflect.ClassTag$;

/** How the facts of one job search stand in a column of bytes. */
public enum FactsFormat {
    /** As Spark does by itself. */
    JAVA {
        @Override
        public Codec open(SparkConf conf) {
            return new SparkCodec(new JavaSerializer(conf).newInstance());
        }
    },
    /** With the registrator {@link Registrator}, for this Kryo knows no records. */
    KRYO {
        @Override
        public Codec open(SparkConf conf) {
            return new SparkCodec(new KryoSerializer(conf).newInstance());
        }
    },
    /** With the Jackson that Spark brings; the one of these that people and other languages read too. */
    JSON {
        @Override
        public Codec open(SparkConf conf) {
            return new JsonCodec();
        }
    };

    /** {@return a codec for one task: it is not thread-safe} */
    public abstract Codec open(SparkConf conf);

    /** Reads and writes the facts of one job search. */
    public interface Codec {
        byte[] write(List<FollowUp> facts);

        List<FollowUp> read(byte[] bytes);
    }

    private record Facts(List<FollowUp> followUps) implements Serializable {}

    private record SparkCodec(SerializerInstance serializer) implements Codec {
        private static final ClassTag<Facts> FACTS = ClassTag$.MODULE$.apply(Facts.class);

        @Override
        public byte[] write(List<FollowUp> facts) {
            ByteBuffer buffer = serializer.serialize(new Facts(facts), FACTS);
            byte[] bytes = new byte[buffer.remaining()];
            buffer.get(bytes);
            return bytes;
        }

        @Override
        public List<FollowUp> read(byte[] bytes) {
            return serializer.deserialize(ByteBuffer.wrap(bytes), FACTS).followUps();
        }
    }

    private static final class JsonCodec implements Codec {
        private static final JsonMapper JSON = JsonMapper.builder()
                .addModule(new JavaTimeModule())
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .serializationInclusion(JsonInclude.Include.NON_NULL)
                .build();

        @Override
        public byte[] write(List<FollowUp> facts) {
            try {
                return JSON.writeValueAsBytes(facts.toArray(FollowUp[]::new));
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }

        @Override
        public List<FollowUp> read(byte[] bytes) {
            try {
                return List.of(JSON.readValue(bytes, FollowUp[].class));
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }
}
