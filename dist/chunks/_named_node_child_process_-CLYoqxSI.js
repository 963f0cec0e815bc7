const $builtin=process.getBuiltinModule??(()=>{throw Error("Sealpost needs Node 20.16, 22.3 or newer")});
var e=$builtin("node:child_process"),t=(t=>e[t])("spawn");export{t as spawn};