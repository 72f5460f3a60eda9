import { IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import type { Connection } from '../kernel/paging.ts';
import { ArgsType, type ClassType, Field, Int, ObjectType } from 'type-graphql';

@ObjectType({ simpleResolvers: true, description: 'Where a page of a list ends.' })
class PageInfo {
  @Field(() => Boolean)
  hasNextPage!: boolean;

  @Field(() => String, { nullable: true, description: 'Give this as `after` for the next page.' })
  endCursor!: string | null;
}

/** Which page of a list: every list has an end, and a stable order. */
@ArgsType()
export class PageArgs {
  @IsInt()
  @Min(1)
  @Max(100)
  @Field(() => Int, { defaultValue: 20, description: 'Rows of the page, 1 to 100.' })
  first: number = 20;

  @IsOptional()
  @IsString()
  @MaxLength(500)
  @Field(() => String, { nullable: true, description: 'The endCursor of the page before.' })
  after?: string | null;
}

export type { Connection } from '../kernel/paging.ts';

/** The Relay connection type of a node type: `XConnection` with `XEdge`. */
export function connectionOf<Node extends object>(
  node: ClassType<Node>,
  name: string,
): ClassType<Connection<Node>> {
  @ObjectType(`${name}Edge`, { simpleResolvers: true })
  class Edge {
    @Field(() => String)
    cursor!: string;

    @Field(() => node)
    node!: Node;
  }

  @ObjectType(`${name}Connection`, { simpleResolvers: true })
  class NodeConnection implements Connection<Node> {
    @Field(() => [Edge])
    edges!: Connection<Node>['edges'];

    @Field(() => PageInfo)
    pageInfo!: PageInfo;
  }
  return NodeConnection;
}
