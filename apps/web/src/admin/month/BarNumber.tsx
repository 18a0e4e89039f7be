/** What recharts tells a label about the part of the bar it belongs to. */
interface Place {
  readonly x?: number | string;
  readonly y?: number | string;
  readonly width?: number | string;
  readonly height?: number | string;
  readonly index?: number;
}

interface BarNumberProps extends Place {
  readonly level: string;
  /** How many answers each bar has at this level, in the order of the bars. */
  readonly counts: readonly string[];
}

const ROOM_PER_DIGIT_PX = 10;
const ROOM_AROUND_PX = 8;

/** The number of answers inside a part of a bar, where there is room for it. */
export const BarNumber = ({ x = 0, y = 0, width = 0, height = 0, index = 0, level, counts }: BarNumberProps) => {
  const count = counts[index] ?? '';
  if (Number(width) < count.length * ROOM_PER_DIGIT_PX + ROOM_AROUND_PX) return null;
  return (
    <text
      x={Number(x) + Number(width) / 2}
      y={Number(y) + Number(height) / 2}
      textAnchor="middle"
      dominantBaseline="central"
      className="chart-number"
      fill={`var(--level-${level}-ink)`}
    >
      {count}
    </text>
  );
};
