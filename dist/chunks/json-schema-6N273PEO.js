const require=process.getBuiltinModule??(()=>{throw Error("Sealpost needs Node 20.16, 22.3 or newer")});
import{A as B,x as L,z as U}from"./chunk-GNSZARZA.js";import"./chunk-NBDS574Y.js";function K(t){let e=Object.values(t).filter(r=>typeof r=="number");return Object.entries(t).filter(([r,n])=>e.indexOf(+r)===-1).map(([r,n])=>n)}function $(t,e,o){Object.defineProperty(t,e,{value:o,writable:!0,enumerable:!0,configurable:!0})}var pt="captureStackTrace"in Error?Error.captureStackTrace:(...t)=>{};var V={safeint:[Number.MIN_SAFE_INTEGER,Number.MAX_SAFE_INTEGER],int32:[-2147483648,2147483647],uint32:[0,4294967295],float32:[-34028234663852886e22,34028234663852886e22],
float64:[-Number.MAX_VALUE,Number.MAX_VALUE]},J={int64:[BigInt("-9223372036854775808"),BigInt("9223372036854775807")],uint64:[BigInt(0),BigInt("1844674407370955\
1615")]};var G=/^$|^(?:[0-9a-zA-Z+/]{4})*(?:(?:[0-9a-zA-Z+/]{2}==)|(?:[0-9a-zA-Z+/]{3}=))?$/,X=/^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-]{2,3})?$/;var W=/^-?\d+$/,q=/^-?\d+(?:\.\d+)?$/;var H=/^[0-9a-zA-Z+/]*={0,2}$/;var Y=/^[A-Za-z0-9_-]*$/;var Q;var E=class{constructor(){this._map=new WeakMap,this._idmap=new Map}add(e,...o){let r=o[0];return this._map.set(e,r),r&&typeof r=="object"&&"id"in r&&this._idmap.
set(r.id,e),this}clear(){return this._map=new WeakMap,this._idmap=new Map,this}remove(e){let o=this._map.get(e);return o&&typeof o=="object"&&"id"in o&&this._idmap.
delete(o.id),this._map.delete(e),this}get(e){let o=e._zod.parent;if(o){let r={...this.get(o)??{}};delete r.id;let n={...r,...this._map.get(e)};return Object.keys(
n).length?n:void 0}return this._map.get(e)}has(e){return this._map.has(e)}};function ve(){return new E}(Q=globalThis).__zod_globalRegistry??(Q.__zod_globalRegistry=
ve());var ee=globalThis.__zod_globalRegistry;function S(t,...e){for(let o of e)for(let r of Reflect.ownKeys(o))Object.prototype.propertyIsEnumerable.call(o,r)&&$(t,r,o[r]);return t}function A(t){let e=t?.target??
"draft-2020-12";return e==="draft-4"&&(e="draft-04"),e==="draft-7"&&(e="draft-07"),{processors:t.processors??{},metadataRegistry:t?.metadata??ee,target:e,unrepresentable:t?.
unrepresentable??"throw",override:t?.override??(()=>{}),io:t?.io??"output",counter:0,seen:new Map,sharedDefsExtractedFor:void 0,sharedEmitDoneFor:void 0,cycles:t?.
cycles??"ref",reused:t?.reused??"inline",intersections:[],deferred:[],external:t?.external??void 0}}function _(t,e,o,r,n){let s=typeof e.unrepresentable=="funct\
ion"?e.unrepresentable({zodSchema:t,path:r.path,message:n}):e.unrepresentable;if(s==="any")return!1;if(s===void 0||s==="throw")throw new Error(n);return Object.
assign(o,s),!0}function m(t,e,o={path:[],schemaPath:[]}){var r;let n=t._zod.def,s=e.seen.get(t);if(s)return s.count++,o.schemaPath.includes(t)&&(s.cycle=o.path),
s.schema;let i={schema:{},count:1,cycle:void 0,path:o.path};e.seen.set(t,i),e.sharedDefsExtractedFor=void 0,e.sharedEmitDoneFor=void 0;let u=t._zod.toJSONSchema?.();
if(u)i.schema=u;else{let f={...o,schemaPath:[...o.schemaPath,t],path:o.path};if(t._zod.processJSONSchema)t._zod.processJSONSchema(e,i.schema,f);else{let g=i.schema,
p=e.processors[n.type];if(!p)throw new Error(`[toJSONSchema]: Non-representable type encountered: ${n.type}`);p(t,e,g,f)}let l=t._zod.parent;l&&(i.ref||(i.ref=l),
m(l,e,f),e.seen.get(l).isParent=!0)}let c=e.metadataRegistry.get(t);return c&&S(i.schema,c),e.io==="input"&&b(t)&&(delete i.schema.examples,delete i.schema.default),
e.io==="input"&&"_prefault"in i.schema&&((r=i.schema).default??(r.default=i.schema._prefault)),delete i.schema._prefault,e.seen.get(t).schema}function te(t){return t.replace(/~/g,"~0").replace(/\//g,"~1")}function Z(t,e){let o=t.seen.get(e);if(!o)throw new Error("Unprocessed schema. This is a bug in Z\
od.");if(t.external&&t.sharedDefsExtractedFor===t.external)return;let r=new Map;for(let i of t.seen.entries()){let u=t.metadataRegistry.get(i[0])?.id;if(u){let c=r.
get(u);if(c&&c!==i[0])throw new Error(`Duplicate schema id "${u}" detected during JSON Schema conversion. Two different schemas cannot share the same id when co\
nverted together.`);r.set(u,i[0])}}let n=i=>{let u=t.target==="draft-2020-12"?"$defs":"definitions";if(t.external){let l=t.external.registry.get(i[0])?.id,g=t.external.
uri??(d=>d);if(l)return{ref:g(l)};let p=i[1].defId??i[1].schema.id??`schema${t.counter++}`;return i[1].defId=p,{defId:p,ref:`${g("__shared")}#/${u}/${te(p)}`}}let c="\
#",a=`${c}/${u}/`;if(i[1]===o&&!i[1].schema.id)return{ref:c};let f=i[1].schema.id??`__schema${t.counter++}`;return{defId:f,ref:a+te(f)}},s=i=>{if(i[1].schema.$ref)
return;let u=i[1],{ref:c,defId:a}=n(i);u.def={...u.schema},a&&(u.defId=a);let f=u.schema;for(let l in f)delete f[l];f.$ref=c};if(t.cycles==="throw")for(let i of t.
seen.entries()){let u=i[1];if(u.cycle)throw new Error(`Cycle detected: #/${u.cycle?.join("/")}/<root>

Set the \`cycles\` parameter to \`"ref"\` to resolve cyclical schemas with defs.`)}for(let i of t.seen.entries()){let u=i[1];if(e===i[0]){s(i);continue}if(t.external){
let a=t.external.registry.get(i[0])?.id;if(e!==i[0]&&a){s(i);continue}}if(t.metadataRegistry.get(i[0])?.id){s(i);continue}if(u.cycle){s(i);continue}u.count>1&&t.
reused==="ref"&&s(i)}t.external&&(t.sharedDefsExtractedFor=t.external)}function se(t){let e=t.anyOf;if(!Array.isArray(e)||e.length===0||t.type!==void 0)return;let o=[];
for(let r of e){if(!r||typeof r!="object")return;se(r);let n=Object.keys(r);if(n.length!==1||n[0]!=="type")return;let s=r.type;for(let i of Array.isArray(s)?s:[
s]){if(typeof i!="string")return;o.includes(i)||o.push(i)}}delete t.anyOf,t.type=o.length===1?o[0]:o}var ie=new Set(["type","properties","required","additionalP\
roperties"]),ne=["oneOf","anyOf"];function re(t){let e=t.additionalProperties;return e===void 0||e===!1||typeof e!="object"||e===null?null:Object.keys(e).length?
e:null}function k(t){let e=[];for(let s of t){if(typeof s!="object"||s.type!=="object")return null;for(let i in s)if(!ie.has(i))return null;e.push(s)}let o={},r=new Set;
for(let s of e){for(let i in s.properties){if(Object.prototype.hasOwnProperty.call(o,i))continue;let u=[];for(let a of e){let f=a.properties?.[i]??re(a);f!=null&&
(u.some(l=>JSON.stringify(l)===JSON.stringify(f))||u.push(f))}let c=u.length===1?u[0]:k(u)??{allOf:u};$(o,i,c)}for(let i of s.required??[])r.add(i)}let n={type:"\
object",properties:o};if(r.size&&(n.required=[...r]),e.every(s=>s.additionalProperties===!1))n.additionalProperties=!1;else{let s=[];for(let i of e){let u=re(i);
u&&!s.some(c=>JSON.stringify(c)===JSON.stringify(u))&&s.push(u)}s.length===1?n.additionalProperties=s[0]:s.length>1&&(n.additionalProperties={allOf:s})}return n}
function $e(t){let e=t.allOf;if(!Array.isArray(e)||e.length<2)return;for(let n of ie)if(n in t)return;let o=e.filter(n=>ne.some(s=>Array.isArray(n[s]))),r=null;
if(!o.length)r=k(e);else{let n=o[0],s=ne.find(c=>Array.isArray(n[c]));if(Object.keys(n).length!==1)return;let i=e.filter(c=>c!==n),u=n[s].map(c=>k([...i,c]));if(u.
some(c=>!c))return;r={[s]:u}}r&&(delete t.allOf,S(t,r))}function I(t,e){let o=t.seen.get(e);if(!o)throw new Error("Unprocessed schema. This is a bug in Zod.");let r=u=>{
let c=t.seen.get(u);if(c.ref===null)return;let a=c.def??c.schema,f={...a},l=c.ref;if(c.ref=null,l){r(l);let p=t.seen.get(l),d=p.schema;if(d.$ref&&(t.target==="d\
raft-07"||t.target==="draft-04"||t.target==="openapi-3.0")?(a.allOf=a.allOf??[],a.allOf.push(d)):S(a,d),S(a,f),u._zod.parent===l)for(let h in a)h==="$ref"||h===
"allOf"||h in f||delete a[h];if(d.$ref&&p.def)for(let h in a)h==="$ref"||h==="allOf"||h in p.def&&JSON.stringify(a[h])===JSON.stringify(p.def[h])&&delete a[h]}let g=u.
_zod.parent;if(g&&g!==l){r(g);let p=t.seen.get(g);if(p?.schema.$ref&&(a.$ref=p.schema.$ref,p.def))for(let d in a)d==="$ref"||d==="allOf"||d in p.def&&JSON.stringify(
a[d])===JSON.stringify(p.def[d])&&delete a[d]}t.override({zodSchema:u,jsonSchema:a,path:c.path??[]})};if(!t.external||t.sharedEmitDoneFor!==t.external){for(let u of[
...t.seen.entries()].reverse())r(u[0]);if(t.target!=="openapi-3.0")for(let u of t.seen.entries())se(u[1].def??u[1].schema);for(let u of t.deferred)u();if(t.intersections.
length){let u=new Map;for(let c of t.seen.values())for(let a of[c.schema,c.def]){let f=a?.allOf;if(!Array.isArray(f))continue;let l=u.get(f);l?l.push(a):u.set(f,
[a])}for(let c of t.intersections)for(let a of u.get(c)??[])$e(a)}}let n={};if(t.target==="draft-2020-12"?n.$schema="https://json-schema.org/draft/2020-12/schem\
a":t.target==="draft-07"?n.$schema="http://json-schema.org/draft-07/schema#":t.target==="draft-04"?n.$schema="http://json-schema.org/draft-04/schema#":t.target,
t.external?.uri){let u=t.external.registry.get(e)?.id;if(!u)throw new Error("Schema is missing an `id` property");n.$id=t.external.uri(u)}S(n,o.defId?o.schema:o.
def??o.schema);let s=t.metadataRegistry.get(e)?.id;s!==void 0&&n.id===s&&delete n.id;let i=t.external?.defs??{};if(!t.external||t.sharedEmitDoneFor!==t.external)
for(let u of t.seen.entries()){let c=u[1];c.def&&c.defId&&(c.def.id===c.defId&&delete c.def.id,$(i,c.defId,c.def))}t.external&&(t.sharedEmitDoneFor=t.external),
t.external||Object.keys(i).length>0&&(t.target==="draft-2020-12"?n.$defs=i:n.definitions=i);try{let u=JSON.parse(JSON.stringify(n));return Object.defineProperty(
u,"~standard",{value:{...e["~standard"],jsonSchema:{input:oe(e,"input",t.processors),output:oe(e,"output",t.processors)}},enumerable:!1,writable:!1}),u}catch{throw new Error(
"Error converting schema to JSON.")}}function b(t,e){let o=e??{seen:new Set};if(o.seen.has(t))return!1;o.seen.add(t);let r=t._zod.def;if(r.type==="transform")return!0;
if(r.type==="array")return b(r.element,o);if(r.type==="set")return b(r.valueType,o);if(r.type==="lazy")return b(r.getter(),o);if(r.type==="promise"||r.type==="o\
ptional"||r.type==="nonoptional"||r.type==="nullable"||r.type==="readonly"||r.type==="default"||r.type==="prefault"||r.type==="catch")return b(r.innerType,o);if(r.
type==="intersection")return b(r.left,o)||b(r.right,o);if(r.type==="record"||r.type==="map")return b(r.keyType,o)||b(r.valueType,o);if(r.type==="pipe")return t.
_zod.traits.has("$ZodCodec")?!0:b(r.in,o)||b(r.out,o);if(r.type==="object"){for(let n in r.shape)if(b(r.shape[n],o))return!0;return!1}if(r.type==="union"){for(let n of r.
options)if(b(n,o))return!0;return!1}if(r.type==="tuple"){for(let n of r.items)if(b(n,o))return!0;return!!(r.rest&&b(r.rest,o))}return!1}var oe=(t,e,o={})=>r=>{let{libraryOptions:n,target:s}=r??{},i=A({...n??{},target:s,io:e,processors:o});return m(t,i),Z(i,t),I(i,t)};var x=(t,e,o)=>{(t[e]===void 0||o>t[e])&&(t[e]=o)},w=(t,e,o)=>{(t[e]===void 0||o<t[e])&&(t[e]=o)},ue=(t,e)=>{x(t,"minimum",e),w(t,"maximum",e)},pe=(t,e)=>{t.multipleOf??
(t.multipleOf=[]),t.multipleOf.includes(e)||t.multipleOf.push(e)},de=(t,e)=>{t.patterns??(t.patterns=new Set),t.patterns.add(e)},me=(t,e)=>{t.mime=t.mime?t.mime.
filter(o=>e.includes(o)):[...e]},he=(t,e)=>{t.format=e,e.includes("int")&&(t.isInt=!0)},ce=(t,e)=>x(t,"minimum",e.minimum),ae=(t,e)=>w(t,"maximum",e.maximum),fe=t=>(e,o)=>{
he(e,o.format);let[r,n]=t[o.format];x(e,"minimum",r),w(e,"maximum",n)},ze={greater_than:(t,e)=>x(t,e.inclusive?"minimum":"exclusiveMinimum",e.value),less_than:(t,e)=>w(
t,e.inclusive?"maximum":"exclusiveMaximum",e.value),multiple_of:(t,e)=>pe(t,e.value),number_format:fe(V),bigint_format:fe(J),min_length:ce,max_length:ae,length_equals:(t,e)=>ue(
t,e.length),min_size:ce,max_size:ae,size_equals:(t,e)=>ue(t,e.size),string_format:(t,e)=>{he(t,e.format),e.pattern&&de(t,e.pattern),(e.format==="base64"||e.format===
"base64url")&&(t.contentEncoding=e.format),(e.local||e.precision===-1)&&(t.laxFormat=!0)},mime_type:(t,e)=>me(t,e.mime)};function O(t){let e={},o=t._zod.def,r=t.
_zod.traits.has("$ZodCheck")?[t,...o.checks??[]]:o.checks??[];for(let s of r)ze[s._zod.def.check]?.(e,s._zod.def);let n=t._zod.bag;n.minimum!==void 0&&x(e,"mini\
mum",n.minimum),n.exclusiveMinimum!==void 0&&x(e,"exclusiveMinimum",n.exclusiveMinimum),n.maximum!==void 0&&w(e,"maximum",n.maximum),n.exclusiveMaximum!==void 0&&
w(e,"exclusiveMaximum",n.exclusiveMaximum),n.multipleOf!==void 0&&pe(e,n.multipleOf),n.format!==void 0&&(e.format??(e.format=n.format),n.format.includes("int")&&
(e.isInt=!0)),n.mime&&me(e,n.mime);for(let s of n.patterns??[])de(e,s);return e}var xe={guid:"uuid",url:"uri",datetime:"date-time",json_string:"json-string",regex:""},
we=new Map([[H,G],[Y,X]]),ge=t=>we.get(t)??t,Oe=(t,e,o,r)=>{let n=o;n.type="string";let{minimum:s,maximum:i,format:u,patterns:c,contentEncoding:a,laxFormat:f}=O(
t);if(typeof s=="number"&&(n.minLength=s),typeof i=="number"&&(n.maxLength=i),u&&(n.format=xe[u]??u,n.format===""&&delete n.format,(u==="time"||f)&&delete n.format),
a&&(n.contentEncoding=a),c&&c.size>0){let l=[...c].map(ge);l.length===1?n.pattern=l[0].source:l.length>1&&(n.allOf=[...l.map(g=>({...e.target==="draft-07"||e.target===
"draft-04"||e.target==="openapi-3.0"?{type:"string"}:{},pattern:g.source}))])}},Se=(t,e,o,r)=>{let n=o,{minimum:s,maximum:i,multipleOf:u,exclusiveMaximum:c,exclusiveMinimum:a,
isInt:f}=O(t);n.type=f?"integer":"number";let l=typeof a=="number"&&a>=(s??Number.NEGATIVE_INFINITY),g=typeof c=="number"&&c<=(i??Number.POSITIVE_INFINITY),p=e.
target==="draft-04"||e.target==="openapi-3.0";if(l?p?(n.minimum=a,n.exclusiveMinimum=!0):n.exclusiveMinimum=a:typeof s=="number"&&(n.minimum=s),g?p?(n.maximum=c,
n.exclusiveMaximum=!0):n.exclusiveMaximum=c:typeof i=="number"&&(n.maximum=i),u){let d=new Set;for(let v of u)Number.isFinite(v)&&v!==0?d.add(Math.abs(v)):_(t,e,
n,r,`A multipleOf divisor of ${v} cannot be represented in JSON Schema`);let[y,...h]=d;y!==void 0&&(n.multipleOf=y),h.length&&(n.allOf=[...n.allOf??[],...h.map(
v=>({multipleOf:v}))])}},Pe=(t,e,o,r)=>{o.type="boolean"},Ae=(t,e,o,r)=>{_(t,e,o,r,"BigInt cannot be represented in JSON Schema")},Ze=(t,e,o,r)=>{_(t,e,o,r,"Sym\
bols cannot be represented in JSON Schema")},Ie=(t,e,o,r)=>{e.target==="openapi-3.0"?(o.type="string",o.nullable=!0,o.enum=[null]):o.type="null"},Ne=(t,e,o,r)=>{
_(t,e,o,r,"Undefined cannot be represented in JSON Schema")},Te=(t,e,o,r)=>{_(t,e,o,r,"Void cannot be represented in JSON Schema")},Ee=(t,e,o,r)=>{o.not={}},ke=(t,e,o,r)=>{},
Re=(t,e,o,r)=>{},De=(t,e,o,r)=>{_(t,e,o,r,"Date cannot be represented in JSON Schema")},je=(t,e,o,r)=>{let n=t._zod.def,s=K(n.entries);if(s.length===0){o.not={};
return}s.every(i=>typeof i=="number")&&(o.type="number"),s.every(i=>typeof i=="string")&&(o.type="string"),o.enum=s},Ce=(t,e,o,r)=>{let n=t._zod.def;if(n.values.
length===0){o.not={};return}let s=[];for(let i of n.values)if(i===void 0){if(_(t,e,o,r,"Literal `undefined` cannot be represented in JSON Schema"))return}else if(typeof i==
"bigint"){if(_(t,e,o,r,"BigInt literals cannot be represented in JSON Schema"))return;s.push(Number(i))}else s.push(i);if(s.length!==0)if(s.length===1){let i=s[0];
o.type=i===null?"null":typeof i,e.target==="draft-04"||e.target==="openapi-3.0"?o.enum=[i]:o.const=i}else s.every(i=>typeof i=="number")&&(o.type="number"),s.every(
i=>typeof i=="string")&&(o.type="string"),s.every(i=>typeof i=="boolean")&&(o.type="boolean"),s.every(i=>i===null)&&(o.type="null"),o.enum=s},Fe=(t,e,o,r)=>{_(t,
e,o,r,"NaN cannot be represented in JSON Schema")},Me=(t,e,o,r)=>{let n=o,s=t._zod.pattern;if(!s)throw new Error("Pattern not found in template literal");n.type=
"string",n.pattern=s.source},Le=(t,e,o,r)=>{let n=o;n.type="string",n.format="binary",n.contentEncoding="binary";let{minimum:s,maximum:i,mime:u}=O(t);s!==void 0&&
(n.minLength=s),i!==void 0&&(n.maxLength=i),u&&(u.length===0?n.not={}:u.length===1?n.contentMediaType=u[0]:n.anyOf=u.map(c=>({contentMediaType:c})))},Ue=(t,e,o,r)=>{
o.type="boolean"},Be=(t,e,o,r)=>{_(t,e,o,r,"Custom types cannot be represented in JSON Schema")},Ke=(t,e,o,r)=>{_(t,e,o,r,"Function types cannot be represented \
in JSON Schema")},Ve=(t,e,o,r)=>{_(t,e,o,r,"Transforms cannot be represented in JSON Schema")},Je=(t,e,o,r)=>{_(t,e,o,r,"Map cannot be represented in JSON Schem\
a")},Ge=(t,e,o,r)=>{_(t,e,o,r,"Set cannot be represented in JSON Schema")},Xe=(t,e,o,r)=>{let n=o,s=t._zod.def,{minimum:i,maximum:u}=O(t);typeof i=="number"&&(n.
minItems=i),typeof u=="number"&&(n.maxItems=u),n.type="array",n.items=m(s.element,e,{...r,path:[...r.path,"items"]})};function P(t){let e=t._zod.def;return e.type===
"pipe"&&e.in._zod.traits.has("$ZodTransform")?P(e.out):e.type==="catch"?P(e.innerType):t._zod.optin}var We=(t,e,o,r)=>{let n=o,s=t._zod.def,i=s.shape;if(Object.
getOwnPropertySymbols(i).length&&_(t,e,n,r,"Symbol keys cannot be represented in JSON Schema"))return;n.type="object",n.properties={};for(let a in i)$(n.properties,
a,m(i[a],e,{...r,path:[...r.path,"properties",a]}));let c=[];for(let a of Object.keys(i)){let f=s.shape[a];(e.io==="input"?P(f)===void 0:f._zod.optout===void 0)&&
c.push(a)}c.length>0&&(n.required=c),s.catchall?._zod.def.type==="never"?n.additionalProperties=!1:s.catchall?s.catchall&&(n.additionalProperties=m(s.catchall,e,
{...r,path:[...r.path,"additionalProperties"]})):e.io==="output"&&(n.additionalProperties=!1)},qe=(t,e,o,r)=>{let n=t._zod.def,s=n.inclusive===!1,i=n.options.map(
(u,c)=>m(u,e,{...r,path:[...r.path,s?"oneOf":"anyOf",c]}));s?o.oneOf=i:o.anyOf=i},He=(t,e,o,r)=>{let n=t._zod.def,s=m(n.left,e,{...r,path:[...r.path,"allOf",0]}),
i=m(n.right,e,{...r,path:[...r.path,"allOf",1]}),u=a=>"allOf"in a&&Object.keys(a).length===1,c=[...u(s)?s.allOf:[s],...u(i)?i.allOf:[i]];o.allOf=c,e.intersections.
push(c)},Ye=(t,e,o,r)=>{let n=o,s=t._zod.def;n.type="array";let i=e.target==="draft-2020-12"?"prefixItems":"items",u=e.target==="draft-2020-12"||e.target==="ope\
napi-3.0"?"items":"additionalItems",c=s.items.map((y,h)=>m(y,e,{...r,path:[...r.path,i,h]})),a=s.rest?m(s.rest,e,{...r,path:[...r.path,u,...e.target==="openapi-\
3.0"?[s.items.length]:[]]}):null,f=s.items.length;for(;f>0;){let y=s.items[f-1];if(!(e.io==="input"?P(y)!==void 0:y._zod.optout==="optional"))break;f--}let l=s.
items.length,g=!s.rest;e.target==="draft-2020-12"?(n.prefixItems=c,g?n.items=!1:a&&(n.items=a),f>0&&(n.minItems=f),g&&(n.maxItems=l)):e.target==="openapi-3.0"?(n.
items={anyOf:c},a&&n.items.anyOf.push(a),f>0&&(n.minItems=f),g&&(n.maxItems=l)):(n.items=c,g?n.additionalItems=!1:a&&(n.additionalItems=a),f>0&&(n.minItems=f),g&&
(n.maxItems=l));let{minimum:p,maximum:d}=O(t);typeof p=="number"&&(n.minItems=p),typeof d=="number"&&(n.maxItems=d)};function R(t,e,o){if(e.$ref){if(o.has(e))return e;
o.add(e);let d=t.get(e)?.def;if(!d)return e;let y=R(t,d,o);return y===d?e:y}for(let d of["anyOf","oneOf"]){let y=e[d];if(!Array.isArray(y))continue;let h=y.map(
v=>R(t,v,o));h.some((v,T)=>v!==y[T])&&(e={...e,[d]:h})}let r=Array.isArray(e.type)?e.type:[e.type],n=!r.includes("string")&&r.some(d=>d==="number"||d==="integer"),
s=e.enum??(e.const!==void 0?[e.const]:void 0);if(!n&&!s?.some(d=>typeof d=="number"))return e;let{minimum:i,maximum:u,exclusiveMinimum:c,exclusiveMaximum:a,multipleOf:f,
format:l,id:g,...p}=e;return p.enum?p.enum=p.enum.map(d=>typeof d=="number"?String(d):d):typeof p.const=="number"&&(p.const=String(p.const)),n&&(p.type="string",
s||(p.pattern=(r.includes("number")?q:W).source)),p}var D=new WeakMap;function Qe(t){let e=new Map;for(let r of t.seen.values())r.def&&!e.has(r.schema)&&e.set(r.
schema,r);let o=new Map;for(let r of D.get(t)??[]){let n=t.seen.get(r),s=(n?.def??n?.schema)?.propertyNames;if(!s||s===!0||o.has(s))continue;let i=R(e,s,new Set);
i!==s&&o.set(s,i)}if(o.size)for(let r of t.seen.values())for(let n of[r.schema,r.def]){let s=n&&o.get(n.propertyNames);s&&(n.propertyNames=s)}}var et=(t,e,o,r)=>{
let n=o,s=t._zod.def;n.type="object";let i=s.keyType,u=O(i).patterns;if(s.mode==="loose"&&u&&u.size>0){let f=m(s.valueType,e,{...r,path:[...r.path,"patternPrope\
rties","*"]});n.patternProperties={};for(let l of u)$(n.patternProperties,ge(l).source,f)}else{if(e.target==="draft-07"||e.target==="draft-2020-12"){n.propertyNames=
m(s.keyType,e,{...r,path:[...r.path,"propertyNames"]});let f=D.get(e);f||(f=[],D.set(e,f),e.deferred.push(()=>Qe(e))),f.push(t)}n.additionalProperties=m(s.valueType,
e,{...r,path:[...r.path,"additionalProperties"]})}let c=i._zod.values,a=e.io==="input"&&P(s.valueType)!==void 0;if(c&&!s.partial&&!a){let f=[...c].filter(l=>typeof l==
"string"||typeof l=="number");f.length>0&&(n.required=f.map(String))}},tt=(t,e,o,r)=>{let n=t._zod.def,s=m(n.innerType,e,r),i=e.seen.get(t);e.target==="openapi-\
3.0"?(i.ref=n.innerType,o.nullable=!0):o.anyOf=[s,{type:"null"}]},nt=(t,e,o,r)=>{let n=t._zod.def;m(n.innerType,e,r);let s=e.seen.get(t);s.ref=n.innerType},j=Symbol();
function _e(t,e,o,r,n){let s=!1,i=JSON.stringify(t,(u,c)=>typeof c!="bigint"?c:(s=!0,null));return s?(_(e,o,r,n,"BigInt defaults cannot be represented in JSON S\
chema"),j):JSON.parse(i)}var rt=(t,e,o,r)=>{let n=t._zod.def;m(n.innerType,e,r);let s=e.seen.get(t);s.ref=n.innerType;let i=_e(n.defaultValue,t,e,o,r);i!==j&&(o.
default=i)},ot=(t,e,o,r)=>{let n=t._zod.def;m(n.innerType,e,r);let s=e.seen.get(t);if(s.ref=n.innerType,e.io!=="input")return;let i=_e(n.defaultValue,t,e,o,r);i!==
j&&(o._prefault=i)},st=(t,e,o,r)=>{let n=t._zod.def;m(n.innerType,e,r);let s=e.seen.get(t);s.ref=n.innerType;let i;try{i=n.catchValue(void 0)}catch{_(t,e,o,r,"D\
ynamic catch values are not supported in JSON Schema");return}o.default=i},it=(t,e,o,r)=>{let n=t._zod.def,s=n.in._zod.traits.has("$ZodTransform"),i=e.io==="inp\
ut"?s?n.out:n.in:n.out;m(i,e,r);let u=e.seen.get(t);u.ref=i},ut=(t,e,o,r)=>{let n=t._zod.def;m(n.innerType,e,r);let s=e.seen.get(t);s.ref=n.innerType,o.readOnly=
!0},ct=(t,e,o,r)=>{let n=t._zod.def;m(n.innerType,e,r);let s=e.seen.get(t);s.ref=n.innerType},at=(t,e,o,r)=>{let n=t._zod.def;m(n.innerType,e,r);let s=e.seen.get(
t);s.ref=n.innerType},ft=(t,e,o,r)=>{let n=t._zod.innerType;m(n,e,r);let s=e.seen.get(t);s.ref=n},le={string:Oe,number:Se,boolean:Pe,bigint:Ae,symbol:Ze,null:Ie,
undefined:Ne,void:Te,never:Ee,any:ke,unknown:Re,date:De,enum:je,literal:Ce,nan:Fe,template_literal:Me,file:Le,success:Ue,custom:Be,function:Ke,transform:Ve,map:Je,
set:Ge,array:Xe,object:We,union:qe,intersection:He,tuple:Ye,record:et,nullable:tt,nonoptional:nt,default:rt,prefault:ot,catch:st,pipe:it,readonly:ut,promise:ct,
optional:at,lazy:ft};function C(t,e){if("_idmap"in t){let r=t,n=A({...e,processors:le}),s={};for(let c of r._idmap.entries()){let[a,f]=c;m(f,n)}let i={},u={registry:r,
uri:e?.uri,defs:s};n.external=u;for(let c of r._idmap.entries()){let[a,f]=c;Z(n,f),$(i,a,I(n,f))}if(Object.keys(s).length>0){let c=n.target==="draft-2020-12"?"$\
defs":"definitions";i.__shared={[c]:s}}return{schemas:i}}let o=A({...e,processors:le});return m(t,o),Z(o,t),I(o,t)}async function Rt(t,e){let o=z(B),r=z(U),n=await Promise.all(Object.entries(e).map(async([u,c])=>F(u,{},z((await c()).source.config.settings)))),s=await Promise.
all(Object.entries(t).map(async([u,c])=>{let{config:a,capabilities:f}=(await c()).target,{settings:l,place:g}=a,p=z(l),d=Object.keys(f.access.settings??{}),y=p.
required?.filter(T=>!d.includes(T))??[],h=z(g),v={...r.properties?.environments,additionalProperties:{anyOf:[h,{type:"array",items:h,minItems:1}]}};return F(u,{
...r,properties:{...r.properties,environments:v}},{...p,required:y})})),i=Object.entries(L).flatMap(([u,c])=>F(u,{},z(c)));return{...o,title:"Sealpost",properties:{
...o.properties,source:{...M(o.properties?.source),anyOf:[...n.flat(),ye(e,{})]},ledger:{...M(o.properties?.ledger),anyOf:i},targets:{...o.properties?.targets,additionalProperties:{
anyOf:[...s.flat(),ye(t,r)]}}}}}function Dt(t,e){let o;try{o=N(z(t))}catch{return[]}for(let r of e)o=o.flatMap(n=>{let s=typeof r=="number"?n.items:n.properties?.[String(
r)]??n.additionalProperties;return typeof s=="object"?N(s):[]});return[...new Set(o.flatMap(r=>Object.keys(r.properties??{})))]}function z(t){return C(t,{io:"in\
put",target:"draft-7",unrepresentable:"any"})}function N(t){let e=[...t.anyOf??[],...t.oneOf??[]];return e.length===0?[t]:e.flatMap(N)}function F(t,e,o){return N(
o).map(r=>({type:"object",properties:{use:{...M(e.properties?.use),const:t},...lt(e.properties,"use"),...r.properties},required:["use",...(e.required??[]).filter(
n=>n!=="use"),...r.required??[]],additionalProperties:!1}))}function ye(t,e){return{type:"object",properties:{...e.properties,use:{type:"string",not:{enum:Object.
keys(t)}}},required:["use",...(e.required??[]).filter(o=>o!=="use")]}}function M(t){return typeof t?.description=="string"?{description:t.description}:{}}function lt(t,e){
return Object.fromEntries(Object.entries(t??{}).filter(([o])=>o!==e))}export{Rt as jsonSchema,Dt as knownKeys};
