import { Strand } from "@/components/ui/strand";
import { levels } from "@/components/ui/waterline";

export default function Home() {
  return (
    <>
      <div className="sea sea-top home-sea">
        <div className="leaf">
          <h1 className="home-h1">When someone you care about draws away</h1>
        </div>
      </div>
      <Strand levels={levels([9, 8, 7])} height={118} />
    </>
  );
}
